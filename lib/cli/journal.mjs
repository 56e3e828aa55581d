import { runPrepared } from "./run-prepared.mjs";

await runPrepared("journal.ts");
