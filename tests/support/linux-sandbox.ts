import { spawnSync } from "node:child_process";

/** The command that runs another one with a file system of `options` mounted at `folder`, for that command alone; needs no rights. */
export function withMount(folder: string, options: string, command: readonly string[]): readonly string[] {
  const mount = 'mount -t tmpfs -o "$1" tmpfs "$0" && shift && exec "$@"';
  return ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, folder, options, ...command];
}

/** Whether this system lets an ordinary program have a file system of its own. */
export function canMount(): boolean {
  const [program = "", ...args] = withMount("/mnt", "size=1m", ["true"]);
  return process.platform === "linux" && spawnSync(program, args).status === 0;
}
