import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeTurn } from "@/lib/cli/take-turn.mjs";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rolecall-turn-"));
  file = path.join(folder, "preparing");
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test("of several at once each works alone, and who waits says so once", async () => {
  let atWork = 0;
  const seen: number[] = [];
  const work = async () => {
    atWork += 1;
    seen.push(atWork);
    await pause(20);
    atWork -= 1;
  };
  await Promise.all([takeTurn(work, file), takeTurn(work, file), takeTurn(work, file)]);
  expect(seen).toEqual([1, 1, 1]);
  expect(console.log).toHaveBeenCalledTimes(2);
  expect(existsSync(file)).toBe(false);
});

test("work that fails leaves the turn to the next", async () => {
  await expect(takeTurn(() => Promise.reject(new Error("no network")), file)).rejects.toThrow("no network");
  expect(await takeTurn(async () => "done", file)).toBe("done");
});

test("the file of a command that was killed long ago stops nobody", async () => {
  writeFileSync(file, "");
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(file, longAgo, longAgo);
  expect(await takeTurn(async () => "done", file)).toBe("done");
  expect(console.log).not.toHaveBeenCalled();
});
