/* A process of its own for a test to kill: does one kind of work in the data folder, and says when it begins. */
import { readFile } from "node:fs/promises";
import { closeDatabase } from "@/lib/data/database";
import { cancelImport } from "@/lib/data/imports";
import { localOwner } from "@/lib/domain/access";
import { addUpload } from "@/lib/server/import-job/add-upload";
import { removeDocuments } from "@/lib/server/import-job/document-store";
import { runImports } from "@/lib/server/import-job/run-imports";
import { loadSample, unloadSample } from "@/lib/server/load-sample";
import { closeParsers } from "@/lib/server/read-document/read-document";

const [kind = "read", importId = "", file = ""] = process.argv.slice(2);

async function work(): Promise<unknown> {
  switch (kind) {
    case "upload": {
      const bytes = new Uint8Array(await readFile(file));
      console.log("working");
      return addUpload(localOwner, importId, { originalName: "pool.zip", bytes });
    }
    case "cancel":
      console.log("working");
      return removeDocuments((await cancelImport(localOwner, importId)).storageKeys);
    case "load sample":
      console.log("working");
      return loadSample(localOwner);
    case "remove sample":
      console.log("working");
      return unloadSample(localOwner);
    default:
      console.log("working");
      return runImports();
  }
}

await work();
await runImports();
closeParsers();
await closeDatabase();
