// What `npm start` does last, for a data folder and a build that are up to date: two programs less to start for each test that wants a
// server of its own. The whole command is held by tests/e2e/start.spec.ts.
import { serve } from "../../lib/cli/serve.mjs";
import { readSettings } from "../../lib/cli/settings.mjs";

const settings = readSettings(process.env);
process.env.ROLECALL_DATA = settings.dataFolder;
process.env.ROLECALL_PUBLIC_URL = settings.publicUrl;
const server = await serve("start", settings);
console.log(`Rolecall is ready at ${settings.publicUrl}`);
let isAsked = false;
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    isAsked = true;
    server.stop();
  });
const exitCode = await server.ended;
process.exit(isAsked ? 0 : exitCode || 1);
