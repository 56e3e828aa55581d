import { bundlePrograms } from "@/lib/cli/bundle-programs.mjs";

/** Before the tests of a project: what the server starts beside itself, as `npm start` makes it. */
export function setup(): Promise<void> {
  return bundlePrograms([]);
}
