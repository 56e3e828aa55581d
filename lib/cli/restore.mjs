import { runPrepared } from "./run-prepared.mjs";

await runPrepared("restore.ts");
