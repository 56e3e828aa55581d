import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listMigrations, migrationsFolder } from "@/prisma/migration-list";
import { freePort, spawnInTerminal, spawnStart, startCommand } from "@/tests/support/application";
import { descendants, isRunning } from "@/tests/support/child-processes";
import { canMount, withMount } from "@/tests/support/linux-sandbox";

// Each of these ends before anything is built, so none needs a build.

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rolecall-start-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

type Ended = { readonly code: number; readonly printed: string };

async function refusal(
  settings: Readonly<Record<string, string>>,
  command: readonly string[] = startCommand,
): Promise<Ended> {
  const given = { ROLECALL_DATA: path.join(folder, "data"), PORT: String(await freePort()), ...settings };
  const child = spawnStart(given, command);
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

/** A data folder with a file in the database's place. */
async function dataFolderWith(fill: (database: string) => void): Promise<string> {
  const data = await mkdtemp(path.join(folder, "database-"));
  fill(path.join(data, "rolecall.db"));
  return data;
}

/** The last line is what the person is told; lines before it say what is up to date. */
function lastLine(printed: string): string {
  return printed.trimEnd().split("\n").at(-1) ?? "";
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
  ["HOST", "127.0.0.1:3000"],
  ["HOST", "http://127.0.0.1"],
  ["ROLECALL_PUBLIC_URL", "hiring.example.org"],
  ["ROLECALL_PUBLIC_URL", "http://hiring.example.org"],
  ["ROLECALL_PUBLIC_URL", "https://hiring.example.org/rolecall"],
  ["ROLECALL_PUBLIC_URL", "https://owner:secret@hiring.example.org"],
  ["ROLECALL_PUBLIC_URL", "ftp://hiring.example.org"],
  ["ROLECALL_ALLOW_PLAIN_HTTP", "true"],
  ["ROLECALL_PROXY_HOPS", "-1"],
  ["ROLECALL_PROXY_HOPS", "one"],
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

test("a database of a newer Rolecall is left alone, and the sentence says what to do", async () => {
  const data = await dataFolderWith((file) => {
    const known = listMigrations(migrationsFolder).map(({ name, checksum }) => ({ name, checksum }));
    const database = new Database(file);
    database.exec(
      "CREATE TABLE _prisma_migrations (id, checksum, finished_at, migration_name, logs, rolled_back_at, started_at, applied_steps_count)",
    );
    const insert = database.prepare(
      "INSERT INTO _prisma_migrations (checksum, migration_name, finished_at) VALUES (?, ?, 'then')",
    );
    for (const { name, checksum } of [...known, { name: "99990101000000_future", checksum: "x" }])
      insert.run(checksum, name);
    database.close();
  });
  const { code, printed } = await refusal({ ROLECALL_DATA: data });
  expect(code).toBe(1);
  expect(lastLine(printed)).toMatch(/^The database .* was made by a newer Rolecall\. Start that version, or put back/);
  expect(printed).not.toContain("    at ");
});

test.each([
  ["no database", (file: string) => writeFileSync(file, "These are notes about hiring, not a database. ".repeat(200))],
  [
    "a database with its inside overwritten",
    (file: string) => {
      new Database(file).exec("CREATE TABLE a (b); INSERT INTO a VALUES (1)").close();
      const bytes = readFileSync(file);
      writeFileSync(file, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 0xff)]));
    },
  ],
])("a file that is %s is kept as it is, and the sentence says what to do", async (_what, fill) => {
  const data = await dataFolderWith(fill);
  const before = readFileSync(path.join(data, "rolecall.db"));
  const { code, printed } = await refusal({ ROLECALL_DATA: data });
  expect(code).toBe(1);
  expect(lastLine(printed)).toMatch(
    /^The file .* is not a sound Rolecall database\. Put back a backup with npm run restore, or/,
  );
  expect(printed).not.toContain("    at ");
  expect(readFileSync(path.join(data, "rolecall.db")).equals(before)).toBe(true);
});

test.skipIf(!canMount())("a full disk is answered by its room and by what to do", async () => {
  const data = await mkdtemp(path.join(folder, "small-"));
  const { code, printed } = await refusal({ ROLECALL_DATA: data }, withMount(data, "size=8m", startCommand));
  expect(code).toBe(1);
  expect(printed).toMatch(
    /^The disk that holds .* is full \(\d+ MB free, 200 MB needed\): make room, or set ROLECALL_DATA .*\.\n$/,
  );
});

test.skipIf(!canMount())(
  "a data folder that can only be read is answered by its name and by ROLECALL_DATA",
  async () => {
    const data = await mkdtemp(path.join(folder, "read-only-"));
    const { code, printed } = await refusal({ ROLECALL_DATA: data }, withMount(data, "ro", startCommand));
    expect(code).toBe(1);
    expect(printed).toMatch(/^Rolecall cannot write to its data folder .* \(EROFS\): .*ROLECALL_DATA.*\.\n$/);
  },
);

test.each([
  ["npm start", "lib/cli/start.mjs"],
  ["npm test", "tests/run-all.mjs"],
])("%s under a Node that is too old says so and does nothing", async (_command, script) => {
  const older = "data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '18.20.4' })";
  const { code, printed } = await refusal({}, [process.execPath, "--import", older, path.join(process.cwd(), script)]);
  expect(code).toBe(1);
  expect(printed).toMatch(/^Rolecall needs Node 20\.19 or a later 20, .* and this is Node 18\.20\.4: install .*\.\n/);
});

test("Ctrl-C while it prepares ends everything that it began", async () => {
  const child = spawnInTerminal({ ROLECALL_DATA: path.join(folder, "interrupted"), PORT: String(await freePort()) });
  const ended = once(child, "close");
  child.stderr?.resume();
  let printed = "";
  for await (const chunk of child.stdout ?? []) {
    printed += chunk;
    if (printed.includes("Database client:")) break;
  }
  child.stdout?.resume();
  const begun = descendants(child.pid ?? 0);
  process.kill(-(child.pid ?? 0), "SIGINT");
  const [code] = await ended;
  expect(code).toBe(130);
  await expect.poll(() => begun.filter(isRunning), { timeout: 5_000 }).toEqual([]);
});
