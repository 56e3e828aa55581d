import { afterEach, beforeEach, expect, test } from "vitest";
import { importOfferHistory, listOfferImports, previewOfferHistory, undoOfferImport } from "@/lib/data/offer-history";
import { changeOffer, countOffers, getOffer, listOffers } from "@/lib/data/offers";
import { type Actor, localOwner } from "@/lib/domain/access";
import { acceptanceOdds } from "@/lib/domain/compensation/offer/acceptance-odds";
import { readCsv } from "@/lib/domain/exchange/read-csv";
import { tableAsText } from "@/lib/server/pay-import/table-as-text";
import { makeOffer } from "@/tests/factories/offer";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

const now = new Date("2026-11-22T10:00:00Z");
const text = [
  "Candidate ID,Job title,Office,Salary,Currency,Outcome,Offer date,Answer date",
  ...Array.from(
    { length: 32 },
    (_, index) =>
      `C-${index},Senior Machine Learning Engineer,Berlin,${90 + index}000,EUR,${index % 4 === 0 ? "declined" : "accepted"},2026-02-02,2026-02-09`,
  ),
  "C-99,Plumber,Berlin,90000,EUR,accepted,2026-02-02,2026-02-09",
].join("\n");
const { rows } = readCsv(text);

async function importAll() {
  const { mapping } = await previewOfferHistory(localOwner, rows, null);
  return importOfferHistory(localOwner, rows, mapping, now);
}

test("past offers tell how likely the next is taken; the same table again, or twice at once, adds none", async () => {
  expect(await importAll()).toMatchObject({ added: 32, known: 0, refused: 1 });
  const [again, atOnce] = await Promise.all([importAll(), importAll()]);
  expect([again.added, atOnce.added]).toEqual([0, 0]);
  expect([again.importId, again.known]).toEqual([null, 32]);
  const odds = acceptanceOdds(await countOffers(localOwner));
  expect(odds).toMatchObject({ known: true, answered: 32, accepted: 24 });
});

test("of two that run at once on an empty database one adds all", async () => {
  const done = await Promise.all([importAll(), importAll()]);
  expect(done.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 32]);
});

test("taking an import back removes what nobody changed, and nothing else", async () => {
  const { importId } = await importAll();
  const [first] = (await listOffers(localOwner)).offers;
  if (first === undefined || importId === null) throw new Error("offers were added");
  await changeOffer(localOwner, first.id, { seenVersion: 1, input: makeOffer({ label: "Changed" }), now });
  expect(await listOfferImports(localOwner)).toMatchObject([{ importId, offers: 32, untouched: 31 }]);
  expect(await undoOfferImport(localOwner, importId)).toEqual({ removed: 31, kept: 1 });
  expect((await getOffer(localOwner, first.id)).label).toBe("Changed");
  expect(await undoOfferImport(localOwner, importId)).toEqual({ removed: 0, kept: 1 });
});

test("past offers come in with the permission for the payroll, and with no other", async () => {
  const recruiter: Actor = { id: "r", name: "r", role: "recruiter" };
  await expect(previewOfferHistory(recruiter, rows, null)).rejects.toThrow("may not do this");
  await expect(listOfferImports({ ...recruiter, grants: ["own-pay:read"] })).rejects.toThrow("may not do this");
  await expect(listOfferImports({ ...recruiter, grants: ["own-pay:write"] })).resolves.toEqual([]);
});

test("a small table becomes text, whatever parts its cells", async () => {
  async function* pieces() {
    yield new TextEncoder().encode("a;b\n1;x, y\n");
  }
  expect(await tableAsText("table.csv", pieces())).toBe('a,b\r\n1,"x, y"\r\n');
});
