import { afterEach, beforeEach, expect, test } from "vitest";
import { listCandidates } from "@/lib/data/candidate-list";
import { storeReadCandidate } from "@/lib/data/ingest";
import { localOwner } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

test("a total that an earlier page told is taken over, and the rows are the same", async () => {
  for (const name of ["Ada", "Bo", "Cy"]) await storeReadCandidate(localOwner, makeReadCandidate({ name }));
  const first = await listCandidates(localOwner, { sort: "name", direction: "ascending", limit: 2 });
  const next = { sort: "name", direction: "ascending", limit: 2, cursor: first.nextCursor ?? "" } as const;
  const counted = await listCandidates(localOwner, next);
  const told = await listCandidates(localOwner, { ...next, knownTotal: 4711 });
  expect(counted.total).toBe(3);
  expect(told).toEqual({ ...counted, total: 4711 });
});
