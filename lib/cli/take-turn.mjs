import { closeSync, openSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "./settings.mjs";

const BEAT_MS = 2_000;
/** The file of one that works is younger; an older one was left behind by a command that was killed. */
const STALE_MS = 30_000;
const WAIT_MS = 500;

/**
 * Runs `work` while no other command prepares this folder: two that install, generate or build at once would take each
 * other's files away. Waits for its turn and says so; gives what `work` gives.
 *
 * @template Result
 * @param {() => Promise<Result>} work
 * @param {string} file that exists while somebody works
 * @returns {Promise<Result>}
 */
export async function takeTurn(work, file = join(root, ".preparing")) {
  await waitForTurn(file);
  const giveUp = () => rmSync(file, { force: true });
  // A command that ends in the middle, by Ctrl-C as well, leaves the turn to the next.
  process.once("exit", giveUp);
  const beat = setInterval(() => touch(file), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off("exit", giveUp);
    giveUp();
  }
}

async function waitForTurn(file) {
  for (let isFirstTry = true; !isTaken(file); isFirstTry = false) {
    if (isFirstTry) console.log("Another start prepares this folder at the moment, waiting for it");
    await pause(WAIT_MS);
  }
}

/** True when the file was made just now, by us. */
function isTaken(file) {
  if (isStale(file)) rmSync(file, { force: true });
  try {
    closeSync(openSync(file, "wx"));
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isStale(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > STALE_MS;
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody took it away by hand; the work goes on without it.
  }
}
