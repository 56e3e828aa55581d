import Database from "better-sqlite3";
import { getChannelYields, getStepYields } from "@/lib/data/channel-yields";
import { localOwner } from "@/lib/domain/access";
import { reachedSteps } from "@/lib/domain/sourcing/outcome";
import { readEnv } from "@/lib/env";
import { bench, leastMs } from "./bench";
import { openPool } from "./pool";
import { seededRandom } from "./write-resume";

const MOST_CONTACTS = 3;

/** Everybody of the pool was met once to three times, and one of four came further. A pool that has contacts already keeps them. */
function fillContacts(databaseFile: string): void {
  const database = new Database(databaseFile);
  const { contacts = 0 } =
    database.prepare<[], { contacts: number }>(`SELECT COUNT(*) AS contacts FROM "Contact"`).get() ?? {};
  const list = (sql: string) => database.prepare<[], string>(sql).pluck().all();
  const channels = list(`SELECT "slug" FROM "Channel" ORDER BY "slug"`);
  const random = seededRandom(20_261_122);
  const whole = (below: number) => Math.floor(random() * below);
  const meet = database.prepare(`INSERT OR IGNORE INTO "Contact" VALUES (?, ?, ?, ?, ?, 'bench')`);
  const come = database.prepare(`INSERT INTO "SourcingOutcome" VALUES (?, ?, '2026-11-02', ?, 'bench')`);
  const at = "2026-11-22T00:00:00.000Z";
  database.transaction(() => {
    for (const id of contacts > 0 ? [] : list(`SELECT "id" FROM "Candidate" ORDER BY "number"`)) {
      for (let place = whole(MOST_CONTACTS); place >= 0; place -= 1)
        meet.run(`${id}${place}`, id, channels[whole(channels.length)], `2026-11-${10 + whole(12)}`, at);
      if (whole(4) === 0) come.run(id, reachedSteps[whole(reachedSteps.length)], at);
    }
  })();
  database.close();
}

bench("sourcing: yields of channels are counted once and kept", async ({ poolSize, figure }) => {
  await openPool(poolSize);
  fillContacts(readEnv().databaseFile);
  let slowestMs = 0;
  for (const step of reachedSteps) {
    const before = process.cpuUsage();
    await getChannelYields(localOwner, { kind: "reached", step });
    const { user, system } = process.cpuUsage(before);
    slowestMs = Math.max(slowestMs, (user + system) / 1000);
  }
  figure({ name: "yields in a step, the first time after a change", value: slowestMs, unit: "ms" });
  const kept = await leastMs(9, () => getChannelYields(localOwner, { kind: "reached", step: "hired" }));
  figure({ name: "yields in a step, while nothing changed", value: kept, unit: "ms" });
  figure({ name: "kept over counted", value: kept / slowestMs, unit: "times", promise: { atMost: 0.5 } });
  const steps = await leastMs(9, () => getStepYields(localOwner, "employee-referrals"));
  figure({ name: "a channel's steps, while nothing changed", value: steps, unit: "ms" });
});
