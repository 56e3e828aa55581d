import { runPrepared } from "./run-prepared.mjs";

await runPrepared("backup.ts");
