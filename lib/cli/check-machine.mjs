import { accessSync, constants, mkdirSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { StartProblem } from "./start-problem.mjs";

/** Below this a database can run full in the middle of an import. */
export const LEAST_FREE_BYTES = 200 * 1024 * 1024;

/**
 * Makes the data folder if there is none, readable by this account only: it will hold résumés.
 *
 * @param {string} folder absolute
 * @throws {StartProblem} when it cannot be made or written to
 */
export function openDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartProblem(
      `Rolecall cannot write to its data folder ${folder} (${error.code}): give this account the right to, or set ROLECALL_DATA to another folder.`,
    );
  }
}

/**
 * @param {string} folder absolute, exists
 * @throws {StartProblem} when the disk it lies on has too little room
 */
export function checkFreeSpace(folder) {
  const disk = statfsSync(folder);
  const freeBytes = disk.bavail * disk.bsize;
  if (freeBytes >= LEAST_FREE_BYTES) return;
  const megabytes = Math.floor(freeBytes / 1024 / 1024);
  throw new StartProblem(
    `The disk that holds ${folder} is full (${megabytes} MB free, 200 MB needed): make room, or set ROLECALL_DATA to a folder on another disk.`,
  );
}

/**
 * @param {string} host
 * @param {number} port
 * @throws {StartProblem} when something else listens there, or nothing may
 */
export async function checkPortIsFree(host, port) {
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (code !== null) throw new StartProblem(portProblem(code, host, port));
}

function portProblem(code, host, port) {
  if (code === "EADDRINUSE") {
    const other = port < 65_535 ? port + 1 : port - 1;
    return `Port ${port} on ${host} is taken: if Rolecall runs already, open http://${host}:${port}, else choose another port with PORT=${other} npm start.`;
  }
  if (code === "EACCES")
    return `PORT ${port} is kept for the system's own services: choose one above 1023, for example PORT=3000.`;
  return `Rolecall cannot listen on ${host}, port ${port} (${code}): leave HOST unset or set it to 127.0.0.1.`;
}
