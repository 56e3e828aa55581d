/* A process of its own for a test to kill: takes up the import in the data folder and works until nothing waits. */
import { closeDatabase } from "@/lib/data/database";
import { runImports } from "@/lib/server/import-job/run-imports";
import { closeParsers } from "@/lib/server/read-document/read-document";

console.log("working");
await runImports();
closeParsers();
await closeDatabase();
