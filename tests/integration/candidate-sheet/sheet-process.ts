/* A process of its own for a test to kill: imports the spreadsheets of the data folder that were begun. */
import { closeDatabase } from "@/lib/data/database";
import { runSheets } from "@/lib/server/candidate-sheet/run-sheets";
import { closeParsers } from "@/lib/server/read-document/read-document";

await runSheets(() => false);
closeParsers();
await closeDatabase();
