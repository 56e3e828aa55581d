import { afterEach, beforeEach, expect, test } from "vitest";
import { countBelongings } from "@/lib/data/belongings";
import { listCandidates } from "@/lib/data/candidate-list";
import { storeReadCandidate } from "@/lib/data/ingest";
import { localOwner } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

test("what hangs on the chosen is counted, and nothing of the others", async () => {
  for (const [name, isSample] of [
    ["Cy", false],
    ["", true],
    ["Ada", true],
    ["Bo", false],
  ] as const)
    await storeReadCandidate(localOwner, makeReadCandidate({ name, isSample, skills: ["python", "kubernetes"] }));
  const { rows } = await listCandidates(localOwner, {});
  const chosen = rows.filter(({ name }) => name !== "Bo");
  expect(
    await countBelongings(
      localOwner,
      chosen.map(({ id }) => id),
    ),
  ).toMatchObject({ candidates: 3, sample: 2, names: ["Ada", "Cy"], quotes: 6, scores: 30, corrections: 0 });
});

test("somebody who is gone has nothing", async () => {
  expect(await countBelongings(localOwner, ["gone"])).toMatchObject({ candidates: 0, names: [], bytes: 0 });
});
