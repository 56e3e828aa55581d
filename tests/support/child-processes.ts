import { readdirSync, readFileSync } from "node:fs";

type Process = { readonly id: number; readonly parent: number };

/** Ids of the running processes that `ancestor` started, and that those started, by the system's own list; none where there is no such list. */
export function descendants(ancestor: number): readonly number[] {
  const all = runningProcesses();
  const found: number[] = [];
  for (let generation = [ancestor]; generation.length > 0; ) {
    generation = all.filter(({ parent }) => generation.includes(parent)).map(({ id }) => id);
    found.push(...generation);
  }
  return found;
}

/** Whether a process runs; one that has ended and waits for its parent to ask does not. */
export function isRunning(id: number): boolean {
  return runningProcesses().some((process) => process.id === id);
}

function runningProcesses(): readonly Process[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)) ?? []);
}

function processOf(id: number): Process | null {
  try {
    const status = readFileSync(`/proc/${id}/stat`, "utf8");
    // The name in brackets may hold anything; the state and the parent follow its last bracket
    const [state, parent] = status.slice(status.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? null : { id, parent: Number(parent) };
  } catch {
    return null;
  }
}
