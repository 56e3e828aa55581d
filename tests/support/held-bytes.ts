import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage: unknown = runInNewContext("gc");

/**
 * Bytes that this process holds after its garbage was collected. What the system counts as the process's memory moves by tens of megabytes
 * with the collector's mood, so that a limit on it fails by chance.
 */
export function heldBytes(): number {
  if (typeof collectGarbage === "function") collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
