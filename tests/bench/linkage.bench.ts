import { monitorEventLoopDelay } from "node:perf_hooks";
import { countLinkedPairs } from "@/lib/data/candidate-links-list";
import { closeDatabase } from "@/lib/data/database";
import { loadReference } from "@/lib/data/load-reference";
import { systemActor } from "@/lib/domain/access";
import { proposeLinks } from "@/lib/domain/linkage/propose-links";
import { resumeRules, resumeThresholds } from "@/lib/domain/linkage/resume-record";
import { readEnv } from "@/lib/env";
import { compareEverybodyApart } from "@/lib/server/linkage/compare-everybody";
import { findDuplicates } from "@/lib/server/linkage/find-duplicates";
import { processUsage } from "@/lib/server/read-document/process-usage";
import { migrateDatabase } from "@/prisma/migrate-database";
import { makeMessyPeople } from "@/tests/factories/messy-people";
import { descendants } from "@/tests/support/child-processes";
import { bench } from "./bench";
import { plantMessyPool } from "./messy-pool";
import { withOwnFolder } from "./own-folder";

const MEGABYTE = 1_000_000;
const enough = async () => false;

type Measured = {
  readonly seconds: number;
  readonly pauseMs: number;
  readonly megabytes: number;
  readonly ownMs: number;
  readonly otherMs: number;
};

/** What a run takes by the clock, the longest this process is held up meanwhile, and the most that the process beside it holds. */
async function measured(run: () => Promise<unknown>): Promise<Measured> {
  let [most, other] = [0, 0];
  const watch = setInterval(async () => {
    for (const usage of await Promise.all(descendants(process.pid).map(processUsage))) {
      most = Math.max(most, usage?.residentBytes ?? 0);
      other = Math.max(other, usage?.processorMilliseconds ?? 0);
    }
  }, 500);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const [begun, before] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(before);
  delay.disable();
  clearInterval(watch);
  return {
    seconds: (performance.now() - begun) / 1000,
    ...{ pauseMs: delay.max / 1e6, megabytes: most / MEGABYTE, ownMs: (user + system) / 1000, otherMs: other },
  };
}

/** Processor time in milliseconds of one search; long enough that once is enough. */
function searchMs(people: number): number {
  const { records } = makeMessyPeople({ seed: 6, count: people, fields: "resume" });
  const before = process.cpuUsage();
  proposeLinks(records.slice(0, people), { rules: resumeRules, ...resumeThresholds, estimates: false });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

bench("duplicates: twice as many people take about twice as long", async ({ poolSize, figure }) => {
  searchMs(1000);
  let before = 0;
  for (const size of [poolSize / 8, poolSize / 4, poolSize / 2, poolSize].map(Math.round)) {
    const now = searchMs(size);
    figure({ name: `${size} people, the search alone`, value: now, unit: "ms" });
    // Of a smaller pool the program's start is a part.
    if (before > 500)
      figure({
        name: `${size} people over half of them`,
        value: now / before,
        unit: "times",
        promise: { atMost: 2.6 },
      });
    before = now;
  }
});

bench("duplicates in a database: the first fill, and everybody compared, by the clock", ({ poolSize, figure, note }) =>
  withOwnFolder(async () => {
    const { databaseFile, backupsFolder } = readEnv();
    migrateDatabase(databaseFile, backupsFolder);
    await loadReference(systemActor);
    await plantMessyPool(poolSize, 6);
    // What planting left in the log is written now and not while it is measured.
    await closeDatabase();
    const first = await measured(() => findDuplicates(enough));
    const { open, linked } = await countLinkedPairs(systemActor);
    note(`${open} pairs wait, ${linked} are linked`);
    figure({
      name: `${poolSize} people, first fill by the clock`,
      value: first.seconds * 1000,
      unit: "ms",
      promise: { atMost: 120_000 },
    });
    figure({
      name: "longest pause of the server meanwhile",
      value: first.pauseMs,
      unit: "ms",
      promise: { atMost: 300 },
    });
    figure({ name: "memory of the process beside it", value: first.megabytes, unit: "MB", promise: { atMost: 1000 } });
    const again = await measured(() => compareEverybodyApart(enough));
    figure({
      name: "everybody compared again, by the clock",
      value: again.seconds * 1000,
      unit: "ms",
      promise: { atMost: 60_000 },
    });
    figure({ name: "of it the server's own processor time", value: again.ownMs, unit: "ms" });
    figure({ name: "of it the processor time of the process beside it", value: again.otherMs, unit: "ms" });
    figure({
      name: "longest pause of the server meanwhile, again",
      value: again.pauseMs,
      unit: "ms",
      promise: { atMost: 300 },
    });
  }),
);
