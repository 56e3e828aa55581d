import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import Database from "better-sqlite3";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SqliteGate } from "@/lib/data/sqlite-gate";
import { PrismaClient } from "@/prisma/generated/client";
import { migrateDatabase } from "@/prisma/migrate-database";

let folder = "";
let file = "";
let client: PrismaClient;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rolecall-gate-"));
  file = path.join(folder, "gate.db");
  migrateDatabase(file, folder);
  client = new PrismaClient({
    adapter: new SqliteGate(file),
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  });
});

afterEach(async () => {
  await client.$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

function source(id: string) {
  return { id, name: id, url: null };
}

/** A plain write, sent while another request's transaction is open that then rolls back. Returns the rows that are there in the end. */
async function interleave(
  prisma: PrismaClient,
  write: (prisma: PrismaClient) => Promise<unknown>,
): Promise<{ kept: string[]; seen: string[] }> {
  let seen: string[] = [];
  let plain: Promise<unknown> = Promise.resolve();
  const rolledBack = prisma.$transaction(async (db) => {
    await db.source.create({ data: source("inside") });
    plain = write(prisma);
    seen = (await prisma.source.findMany()).map(({ id }) => id);
    await db.source.count();
    throw new Error("rolled back on purpose");
  });
  await expect(rolledBack).rejects.toThrow("on purpose");
  await plain;
  return { kept: (await prisma.source.findMany()).map(({ id }) => id), seen };
}

const plainWrites: readonly (readonly [string, (prisma: PrismaClient) => Promise<unknown>])[] = [
  ["create", async (prisma) => prisma.source.create({ data: source("plain") })],
  ["createMany", async (prisma) => prisma.source.createMany({ data: [source("plain")] })],
  ["executeRaw", async (prisma) => prisma.$executeRaw`INSERT INTO "Source" ("id", "name") VALUES ('plain', 'plain')`],
];

test.each(plainWrites)(
  "a plain %s beside a transaction that rolls back is kept, and nobody sees the rolled-back row",
  async (_name, write) => {
    expect(await interleave(client, write)).toEqual({ kept: ["plain"], seen: [] });
  },
);

test("the bare adapter loses the same write, which is why the gate exists", async () => {
  const bare = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}` }) });
  try {
    const { kept, seen } = await interleave(bare, async (prisma) => prisma.source.create({ data: source("plain") }));
    expect(kept).toEqual([]);
    expect(seen).toContain("inside");
  } finally {
    await bare.$disconnect();
  }
});

type Step = { readonly kind: "plain" | "commit" | "rollback"; readonly rows: number };

const steps = fc.array(
  fc.record({ kind: fc.constantFrom("plain", "commit", "rollback"), rows: fc.integer({ min: 1, max: 3 }) }),
  { minLength: 2, maxLength: 12 },
);

async function runStep(prisma: PrismaClient, step: Step, name: string): Promise<readonly string[]> {
  const ids = Array.from({ length: step.rows }, (_, row) => `${name}-${row}`);
  if (step.kind === "plain") {
    await Promise.all(ids.map((id) => prisma.source.create({ data: source(id) })));
    return ids;
  }
  const outcome = prisma.$transaction(async (db) => {
    for (const id of ids) await db.source.create({ data: source(id) });
    if (step.kind === "rollback") throw new Error("rolled back on purpose");
    return ids;
  });
  return outcome.catch(() => []);
}

test("in random interleavings every acknowledged row is there, no rolled-back row is, and no reader sees one", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      run += 1;
      const names = plan.map((_, index) => `${run}-${index}`);
      const doomed = new Set(names.filter((_, index) => plan[index]?.kind === "rollback"));
      const dirty: string[] = [];
      const observe = async () => {
        const rows = await client.source.findMany();
        dirty.push(...rows.map(({ id }) => id).filter((id) => doomed.has(id.slice(0, id.lastIndexOf("-")))));
      };
      const acknowledged = await Promise.all(
        plan.flatMap((step, index) => [runStep(client, step, names[index] ?? ""), observe().then(() => [])]),
      );
      const stored = (await client.source.findMany({ where: { id: { startsWith: `${run}-` } } }))
        .map(({ id }) => id)
        .sort();
      expect(stored).toEqual(acknowledged.flat().sort());
      expect(dirty).toEqual([]);
    }),
    { numRuns: 60, seed: 20_261_121 },
  );
});

test("a transaction that is too slow is rolled back whole, and the next write goes through", async () => {
  const slow = client.$transaction(
    async (db) => {
      await db.source.create({ data: source("late") });
      await new Promise((resolve) => setTimeout(resolve, 120));
      await db.source.create({ data: source("later") });
    },
    { timeout: 60 },
  );
  await expect(slow).rejects.toThrow();
  await client.source.create({ data: source("next") });
  expect((await client.source.findMany()).map(({ id }) => id)).toEqual(["next"]);
});

test("giving up the wait for a turn does not block the ones that come after", async () => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = client.$transaction(async (db) => {
    await db.source.create({ data: source("first") });
    await held;
  });
  await expect(
    client.$transaction(async (db) => db.source.create({ data: source("impatient") }), { maxWait: 50 }),
  ).rejects.toThrow();
  release();
  await first;
  await client.source.create({ data: source("after") });
  expect((await client.source.findMany()).map(({ id }) => id).sort()).toEqual(["after", "first"]);
});

test("while another process holds the write lock, reads go on and the write waits without stopping the program", async () => {
  const outside = new Database(file);
  outside.exec("BEGIN IMMEDIATE");
  const write = client.source.create({ data: source("patient") });
  expect(await client.source.count()).toBe(0);
  outside.exec("COMMIT");
  outside.close();
  await write;
  expect(await client.source.count()).toBe(1);
});

test("the database runs in WAL with full synchronisation and foreign keys", async () => {
  await expect(client.$queryRaw`PRAGMA journal_mode`).resolves.toEqual([{ journal_mode: "wal" }]);
  await expect(client.$queryRaw`PRAGMA synchronous`).resolves.toMatchObject([{ synchronous: 2n }]);
  await expect(
    client.skillAlias.create({ data: { skillSlug: "none", alias: "none", isAmbiguous: false, caseSensitive: false } }),
  ).rejects.toThrow();
});
