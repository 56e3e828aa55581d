import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort, spawnStart } from "@/tests/support/application";

// Each of these ends before anything is installed, built or opened, so none needs a build.

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rolecall-start-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function refusal(settings: Readonly<Record<string, string>>): Promise<{ code: number; printed: string }> {
  const child = spawnStart({ ROLECALL_DATA: path.join(folder, "data"), PORT: String(await freePort()), ...settings });
  let printed = "";
  child.stdout?.on("data", (chunk) => {
    printed += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    printed += chunk;
  });
  const [code] = await once(child, "close");
  return { code, printed };
}

test.each([
  ["PORT", "http"],
  ["PORT", "0"],
  ["PORT", "-1"],
  ["PORT", "65536"],
  ["PORT", "80.5"],
  ["PORT", "3000 "],
  ["PORT", "1e3"],
  ["HOST", "0.0.0.0"],
  ["HOST", "::"],
  ["HOST", "192.168.1.10"],
  ["HOST", "example.org"],
  ["HOST", "127.0.0.1.example.org"],
  ["DATABASE_URL", "postgresql://user:secret@host/rolecall"],
  ["DATABASE_URL", "rolecall.db"],
  ["DATABASE_URL", "file:"],
])("a wrong %s (%s) is named in one line and nothing is begun", async (name, value) => {
  const { code, printed } = await refusal({ [name]: value });
  expect(code).toBe(1);
  expect(printed.trimEnd().split("\n")).toHaveLength(1);
  expect(printed).toContain(name);
  expect(printed).not.toContain("secret");
  expect(await readdir(folder)).toEqual([]);
});

test("a taken port is answered by the address that may already work and by another port", async () => {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { code, printed } = await refusal({ PORT: String(port) });
  server.close();
  expect(code).toBe(1);
  expect(printed).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is taken: .*PORT=\\d+ npm start\\.\\n$`));
});

test("a data folder that cannot be made is answered by its name and by ROLECALL_DATA", async () => {
  const file = path.join(folder, "a-file");
  await writeFile(file, "");
  const { code, printed } = await refusal({ ROLECALL_DATA: path.join(file, "data") });
  await rm(file);
  expect(code).toBe(1);
  expect(printed).toMatch(/^Rolecall cannot write to its data folder .*ROLECALL_DATA.*\.\n$/);
});
