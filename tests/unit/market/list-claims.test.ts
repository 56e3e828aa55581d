import fc from "fast-check";
import { expect, test } from "vitest";
import { type CurrentClaim, currentClaims } from "@/lib/domain/market/current-claims";
import { type ClaimFilter, listClaims, pageOfClaims } from "@/lib/domain/market/list-claims";
import { claims } from "@/lib/reference/claims";
import { makeClaim, makeRevision } from "@/tests/factories/claim";

const own = makeClaim({ id: "own-1", year: 2020, sourceName: "Our own count" });
const [first] = claims;
const states = currentClaims(claims, [
  makeRevision({ claimId: "own-1", version: 1, body: own }),
  makeRevision({ claimId: first?.id ?? "", version: 1, body: null }),
]);
const rule = { months: 24, asOf: "2026-11-22" };
const everything: ClaimFilter = { words: "", metric: "", role: "", region: "", grade: "", year: "", choice: "counted" };
const list = (asked: Partial<ClaimFilter>) => listClaims(states, { ...everything, ...asked }, rule);
const idsOf = (rows: readonly CurrentClaim[]) => rows.map(({ claim }) => claim.id);

test("without a filter everything that counts is listed once, and what is retired under its own choice", () => {
  expect(list({})).toHaveLength(claims.length);
  expect(new Set(idsOf(list({}))).size).toBe(claims.length);
  expect(idsOf(list({ choice: "retired" }))).toEqual([first?.id]);
  expect(idsOf(list({ choice: "added" }))).toEqual(["own-1"]);
  expect(list({ choice: "all" })).toHaveLength(claims.length + 1);
});

test("stale are those whose year ended longer ago than the months that were chosen", () => {
  const stale = list({ choice: "stale" });
  expect(idsOf(stale)).toContain("own-1");
  expect(stale.every(({ claim }) => claim.year <= 2023)).toBe(true);
  expect(list({ choice: "counted" }).filter(({ claim }) => claim.year <= 2023)).toHaveLength(stale.length);
});

test("words are looked for in metric, role, place, unit and source, each of them, in whatever case", () => {
  expect(idsOf(list({ words: "OWN count" }))).toEqual(["own-1"]);
  expect(list({ words: "posting lifetime ai-researcher" }).length).toBeGreaterThan(0);
  expect(list({ words: "posting lifetime nobody" })).toEqual([]);
});

test("filters leave those through that match all of them, and “none” means no single role", () => {
  const rows = list({ metric: "core_ai_positions", role: "none", grade: "C", region: "China", year: "2026" });
  expect(idsOf(rows)).toEqual(["mf-0021"]);
});

test("paging forwards shows every row once, and backwards the same pages", () => {
  const listed = list({});
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 400 }), (limit) => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = pageOfClaims(listed, states, { cursor, limit });
        expect(page.first).toBe(seen.length + 1);
        seen.push(...idsOf(page.rows));
        const next: string | null = page.next;
        if (next !== null) {
          const following = pageOfClaims(listed, states, { cursor: next, limit });
          expect(idsOf(pageOfClaims(listed, states, { cursor: following.previous, limit }).rows)).toEqual(
            idsOf(page.rows),
          );
        }
        cursor = next;
      } while (cursor !== null);
      expect(seen).toEqual(idsOf(listed));
    }),
    { numRuns: 20 },
  );
});

test("a cursor holds when its claim is filtered out, and one that names nothing begins at the first page", () => {
  const listed = list({ metric: "core_ai_positions" });
  const outside = list({}).find(({ claim }) => claim.metric > "core_ai_positions")?.claim.id;
  expect(pageOfClaims(listed, states, { cursor: `a${outside}`, limit: 2 }).rows).toEqual([]);
  expect(pageOfClaims(listed, states, { cursor: "anothing", limit: 2 }).rows).toEqual(listed.slice(0, 2));
  expect(pageOfClaims([], states, { cursor: null, limit: 2 })).toMatchObject({ rows: [], next: null, previous: null });
});
