import { expect, test } from "vitest";
import { toCsv } from "@/lib/domain/exchange/csv";
import { CLAIM_CSV_HEAD, claimCsvRow } from "@/lib/domain/market/claim-csv";
import { readClaimFields, typedFields } from "@/lib/domain/market/claim-fields";
import { currentClaims } from "@/lib/domain/market/current-claims";
import { planClaimImport } from "@/lib/domain/market/plan-claim-import";
import { claims } from "@/lib/reference/claims";
import { makeClaim, makeRevision } from "@/tests/factories/claim";

const states = currentClaims(claims, []);
const HEAD = "id,metric,role,region,mid,unit,year,sourceName,confidence";
const NEW = ",posting_lifetime,ai-researcher,Global,70,days,2026,Our own count,B";
const kinds = (text: string, at = states) => planClaimImport(text, at).rows.map(({ kind }) => kind);

test("every shipped claim with a number is read from its fields as it is", () => {
  const stated = claims.filter(({ low, mid, high }) => low !== null || mid !== null || high !== null);
  expect(stated.length).toBeGreaterThan(1190);
  for (const claim of stated) expect(readClaimFields(claim.id, typedFields(claim))).toEqual({ kind: "read", claim });
});

test("the export read again changes nothing", () => {
  const plan = planClaimImport(toCsv([CLAIM_CSV_HEAD, ...states.map(claimCsvRow)]), states);
  expect(plan.unknownColumns).toEqual([]);
  expect(new Set(plan.rows.map(({ kind }) => kind))).toEqual(new Set(["skip"]));
  expect(plan.rows).toHaveLength(claims.length);
});

test("a row without an id is new, one with an id corrects, and neither is twice", () => {
  const correction = "mf-1071,posting_lifetime,ai-infrastructure-engineer,Global,150,days,2026,Our own count,B";
  expect(kinds(`${HEAD}\n${NEW}\n${NEW}\n${correction}`)).toEqual(["create", "skip", "update"]);
  expect(kinds(`${HEAD}\n${correction}\n${correction}`)).toEqual(["update", "refused"]);
});

test("what the market has already is skipped, also when it came by an earlier import", () => {
  const [row] = planClaimImport(`${HEAD}\n${NEW}`, states).rows;
  if (row?.kind !== "create") throw new Error("The row is not new.");
  const after = currentClaims(claims, [
    makeRevision({ claimId: "own-1", version: 1, body: { ...row.claim, id: "own-1" } }),
  ]);
  expect(kinds(`${HEAD}\n${NEW}`, after)).toEqual(["skip"]);
});

test("a bad row is refused with a reason for each column, and others are taken all the same", () => {
  const bad = "own-x,posting_lifetime,,Global,1,days,2026,S,B";
  const worse = ",Time on market,nobody,,many,days,1999,,D";
  const plan = planClaimImport(`${HEAD}\n${bad}\n${worse}\n${NEW}`, states);
  expect(plan.rows.map(({ kind, line }) => [line, kind])).toEqual([
    [2, "refused"],
    [3, "refused"],
    [4, "create"],
  ]);
  const [unknown, broken] = plan.rows;
  expect(unknown).toMatchObject({ problems: [{ column: "id", message: expect.stringContaining("own-x") }] });
  if (broken?.kind !== "refused") throw new Error("The row is not refused.");
  expect(broken.problems.map(({ column }) => column)).toEqual(
    expect.arrayContaining(["metric", "role", "region", "mid", "year", "sourceName", "confidence"]),
  );
});

test("unknown columns are named, and a file that cannot be one of claims says why", () => {
  expect(planClaimImport(`${HEAD},colour\n${NEW},red`, states).unknownColumns).toEqual(["colour"]);
  expect(planClaimImport("", states).problem).toMatch(/empty/);
  expect(planClaimImport("metric,region\na,b", states).problem).toMatch(/no column unit, year, sourceName, confidence/);
  expect(planClaimImport(HEAD, states).problem).toMatch(/no row/);
  expect(planClaimImport(`${HEAD}\n,"open`, states).problem).toMatch(/line 2 is never closed/);
  expect(kinds(`${HEAD}\n${NEW},one more`)).toEqual(["refused"]);
});

test("an address that is no web address and numbers out of order are refused", () => {
  const typed = typedFields(makeClaim({ low: 9, mid: 5 }));
  expect(readClaimFields("own-1", { ...typed, sourceUrl: "javascript:alert(1)" })).toMatchObject({
    kind: "refused",
    problems: [{ field: "mid" }, { field: "sourceUrl" }],
  });
});

test("thousands separators are read, decimal commas are not guessed", () => {
  const typed = { ...typedFields(makeClaim()), mid: "1,250,000.5" };
  expect(readClaimFields("own-1", typed)).toMatchObject({ claim: { mid: 1_250_000.5 } });
  expect(readClaimFields("own-1", { ...typed, mid: "12,5" })).toMatchObject({ problems: [{ field: "mid" }] });
});
