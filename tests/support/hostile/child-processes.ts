import { readdirSync, readFileSync } from "node:fs";

/** Ids of the running processes that this one started, by the system's own list; null where there is none to read. */
export function childProcesses(parent: number = process.pid): readonly number[] | null {
  if (process.platform !== "linux") return null;
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => parentOf(id) === parent);
}

function parentOf(id: number): number | null {
  try {
    const status = readFileSync(`/proc/${id}/stat`, "utf8");
    // The name in brackets may hold anything; the state and the parent follow its last bracket
    const [state, parent] = status.slice(status.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? null : Number(parent);
  } catch {
    return null;
  }
}
