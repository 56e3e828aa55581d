import { bundlePrograms } from "@/lib/cli/bundle-programs.mjs";
import { root } from "@/lib/cli/settings.mjs";
import { programArguments } from "@/lib/server/program-file.mjs";

const bundled = new Map<string, Promise<void>>();

/** What starts a program of ours, or of the tests, in a process of its own: Node and its arguments. It is bundled once in each process of the tests. */
export async function programCommand(
  script: string,
  ...args: readonly string[]
): Promise<readonly [string, ...string[]]> {
  const made = bundled.get(script) ?? bundlePrograms([script]);
  bundled.set(script, made);
  await made;
  return [process.execPath, ...programArguments(root, script), ...args];
}
