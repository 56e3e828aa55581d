import { runPrepared } from "./run-prepared.mjs";

await runPrepared("sample.ts");
