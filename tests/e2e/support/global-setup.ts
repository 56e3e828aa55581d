import { discardApplication, startApplication } from "@/tests/support/application";

/** One built server for the whole run, started as a person starts it, with a data folder that is thrown away. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const application = await startApplication();
  process.env.ROLECALL_E2E_URL = application.url;
  process.env.ROLECALL_E2E_DATA = application.dataFolder;
  return () => discardApplication(application);
}
