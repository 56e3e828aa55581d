import { closeDatabase } from "@/lib/data/database";
import { createImport, getImport } from "@/lib/data/imports";
import { loadReference } from "@/lib/data/load-reference";
import { localOwner, systemActor } from "@/lib/domain/access";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { readEnv } from "@/lib/env";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { addUpload } from "@/lib/server/import-job/add-upload";
import { runImports } from "@/lib/server/import-job/run-imports";
import { processUsage } from "@/lib/server/read-document/process-usage";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { migrateDatabase } from "@/prisma/migrate-database";
import { renderPdf } from "@/prisma/seed/render-pdf";
import { descendants } from "@/tests/support/child-processes";
import { heldBytes } from "@/tests/support/held-bytes";
import { bench } from "./bench";
import { withOwnFolder } from "./own-folder";
import { seededRandom, writeResume } from "./write-resume";

const FILES = 240;
const LAYOUTS = ["one-column", "right-dates", "small-caps"] as const;
const PROCESSORS = 2;
const MEGABYTE = 1_000_000;

/** Two-page résumés of fictional people, each another one. */
async function makePdfs(count: number): Promise<readonly Uint8Array[]> {
  const random = seededRandom(8);
  const profiles: readonly RoleProfile[] = shippedProfiles;
  const files: Uint8Array[] = [];
  for (let place = 0; files.length < count; place += 1) {
    const bytes = await renderPdf(writeResume(random, profiles), LAYOUTS[place % LAYOUTS.length] ?? "one-column");
    const pages = Buffer.from(bytes)
      .toString("latin1")
      .match(/\/Type \/Page\b/g)?.length;
    if (pages === 2) files.push(bytes);
  }
  return files;
}

type Used = { readonly own: number; readonly parsers: number; readonly megabytes: number };

/** Processor time of this process and of its parsers in milliseconds, and the memory that this process holds. */
async function used(): Promise<Used> {
  const { user, system } = process.cpuUsage();
  const usages = await Promise.all(descendants(process.pid).map(processUsage));
  const parsers = usages.reduce((sum, usage) => sum + (usage?.processorMilliseconds ?? 0), 0);
  return { own: (user + system) / 1000, parsers, megabytes: heldBytes() / MEGABYTE };
}

async function importAll(files: readonly Uint8Array[]): Promise<number> {
  const { importId } = await createImport(localOwner, { isSample: false });
  for (const [place, bytes] of files.entries())
    await addUpload(localOwner, importId, { originalName: `resume-${place}.pdf`, bytes });
  await runImports();
  return (await getImport(localOwner, importId)).counts.done;
}

bench("import: two-page PDFs, read, understood, scored for ten roles and stored", ({ figure, note }) =>
  withOwnFolder(async () => {
    const { databaseFile, backupsFolder } = readEnv();
    migrateDatabase(databaseFile, backupsFolder);
    await loadReference(systemActor);
    const files = await makePdfs(FILES);
    const [warm, first, second] = [FILES / 6, FILES / 2, FILES];
    await importAll(files.slice(0, warm));
    const before = await used();
    const startedAt = performance.now();
    const done = await importAll(files.slice(warm, first));
    const middle = await used();
    const doneLater = await importAll(files.slice(first, second));
    const seconds = (performance.now() - startedAt) / 1000;
    const after = await used();
    closeParsers();
    await closeDatabase();
    const count = done + doneLater;
    const ownMs = (after.own - before.own) / count;
    const parserMs = (after.parsers - before.parsers) / count;
    note(
      `${count} of ${second - warm} files. Of one: ${ownMs.toFixed(0)} ms in the server's process, ${parserMs.toFixed(0)} ms in a parser's.`,
    );
    figure({
      name: "by the clock, with all that the machine does besides",
      value: count / seconds,
      unit: "per second",
    });
    figure({
      name: `as fast as ${PROCESSORS} processors of their own allow`,
      value: 1000 / Math.max(ownMs, (ownMs + parserMs) / PROCESSORS),
      unit: "per second",
      promise: { atLeast: 10 },
    });
    const firstHalf = (middle.own - before.own) / done;
    const secondHalf = (after.own - middle.own) / doneLater;
    figure({
      name: "a file of the second half over one of the first",
      value: secondHalf / firstHalf,
      unit: "times",
      promise: { atMost: 1.3 },
    });
    figure({
      name: "memory that the second half added",
      value: after.megabytes - middle.megabytes,
      unit: "MB",
      promise: { atMost: 40 },
    });
  }),
);
