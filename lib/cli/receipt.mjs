import { runPrepared } from "./run-prepared.mjs";

await runPrepared("receipt.ts");
