import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@/tests/e2e/support/test";

test("a small load of users who look and change ends without an error, and every acknowledged change is kept", async () => {
  test.setTimeout(240_000);
  const script = path.join(process.cwd(), "tests/load/run.ts");
  const asked = ["--candidates", "12", "--users", "3", "--seconds", "3", "--think", "100", "--alone", "1"];
  const args = ["--import", "tsx", "--conditions=react-server", script, ...asked];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 10_000_000 });
  expect(stdout).toMatch(/requests\/s, [1-9]\d* answered, 0 errors/);
  expect(stdout).toMatch(/[1-9]\d* acknowledged changes, 0 of them not in the database as acknowledged\./);
});
