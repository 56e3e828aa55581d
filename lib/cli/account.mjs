import { runPrepared } from "./run-prepared.mjs";

await runPrepared("account.ts");
