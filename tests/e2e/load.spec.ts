import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@/tests/e2e/support/test";
import { programCommand } from "@/tests/support/program";

test("a small load of users who look and change ends without an error, and every acknowledged change is kept", async () => {
  test.setTimeout(240_000);
  const asked = ["--candidates", "12", "--users", "3", "--seconds", "3", "--think", "100", "--alone", "1"];
  const [node, ...args] = await programCommand("tests/load/run.ts", ...asked);
  const { stdout } = await promisify(execFile)(node, args, { maxBuffer: 10_000_000 });
  expect(stdout).toMatch(/requests\/s, [1-9]\d* answered, 0 errors/);
  expect(stdout).toMatch(/[1-9]\d* acknowledged changes, 0 of them not in the database as acknowledged\./);
});
