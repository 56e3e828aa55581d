import { afterEach, beforeEach, expect, test } from "vitest";
import { listGroupDraws } from "@/lib/data/group-draws";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { getCurrentProfile } from "@/lib/data/roles";
import { localOwner } from "@/lib/domain/access";
import { drawOrder } from "@/lib/domain/scoring/rank-draw";
import { USUAL_SEED } from "@/lib/domain/scoring/rank-weightings";
import { drawWithinGroup } from "@/lib/server/group-draw";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const role = "ai-infrastructure-engineer";
const alike = ["kubernetes", "linux", "python"];
const people = [
  { name: "Ada", skills: alike },
  { name: "Bo", skills: alike },
  { name: "Cy", skills: alike },
  { name: "Di", skills: ["sql"] },
];

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

test("an order is drawn among a group alone; seed, result and each further draw are in the journal", async () => {
  const ids: string[] = [];
  for (const { name, skills } of people) {
    const read = makeReadCandidate({ name, skills: [...skills], text: `${name}\n${skills.join("\n")}` });
    ids.push((await storeReadCandidate(localOwner, read)).candidateId);
  }
  const { version } = await getCurrentProfile(localOwner, role);
  const wanted = { role, level: "senior", version, weightingSeed: USUAL_SEED, ids: ids.slice(0, 3) } as const;

  const first = await drawWithinGroup(localOwner, wanted);
  const again = await drawWithinGroup(localOwner, { ...wanted, ids: ids.slice(0, 3).reverse() });
  expect([first.draw, again.draw]).toEqual([1, 2]);
  expect(first.order).toEqual(drawOrder(ids.slice(0, 3), first.seed));
  const entries = await listJournal(localOwner, { entity: role, kind: "ranking.draw" });
  expect(entries.map(({ detail }) => ({ seed: detail.seed, order: detail.order, draw: detail.draw }))).toEqual(
    [again, first].map(({ seed, order, draw }) => ({ seed, order, draw })),
  );
  expect(await listGroupDraws(localOwner, role)).toMatchObject([{ draw: 2, seed: again.seed, order: again.order }]);

  await expect(drawWithinGroup(localOwner, { ...wanted, ids })).rejects.toThrow(/tell some of these people apart/);
  await expect(drawWithinGroup(localOwner, { ...wanted, version: version + 1 })).rejects.toThrow(/changed meanwhile/);
});
