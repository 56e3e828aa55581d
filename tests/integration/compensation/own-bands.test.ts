import { afterEach, beforeEach, expect, test } from "vitest";
import { listOwnBands, setOwnBands } from "@/lib/data/own-bands";
import { type AccountRole, type Actor, localOwner } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

const ROLE = "ai-infrastructure-engineer";
const input = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ role: ROLE, seenVersion: "0", note: "First", currency: "USD", place: "US national" },
  ...{ geography: "one", spreadPercent: "50", senior: "180,000" },
  ...more,
});
const actor = (role: AccountRole): Actor => ({ id: role, name: role, role });

test("bands are kept as versions, the newest first, and none is changed", async () => {
  await setOwnBands(localOwner, input());
  await setOwnBands(localOwner, input({ seenVersion: "1", senior: "190,000", note: "After the round" }));
  const versions = await listOwnBands(localOwner, ROLE);
  expect(versions.map(({ version, note, bands: { midpoints } }) => ({ version, note, midpoints }))).toEqual([
    { version: 2, note: "After the round", midpoints: { senior: 190_000 } },
    { version: 1, note: "First", midpoints: { senior: 180_000 } },
  ]);
  expect(await listOwnBands(localOwner, "ai-researcher")).toEqual([]);
});

test("of two who set them at once the second is told, and bad input saves nothing", async () => {
  await setOwnBands(localOwner, input());
  await expect(setOwnBands(localOwner, input())).rejects.toThrow("meanwhile");
  await expect(setOwnBands(localOwner, input({ seenVersion: "1", senior: "-1" }))).rejects.toThrow("another look");
  await expect(setOwnBands(localOwner, input({ seenVersion: "1", role: "plumber" }))).rejects.toThrow("ten roles");
  expect(await listOwnBands(localOwner, ROLE)).toHaveLength(1);
});

test("recruiters and hiring managers see bands and set none; others do not even see them", async () => {
  await expect(listOwnBands(actor("hiring-manager"), ROLE)).resolves.toEqual([]);
  await expect(setOwnBands(actor("recruiter"), input())).rejects.toThrow("may not");
  for (const role of ["interviewer", "auditor", "market-viewer"] as const)
    await expect(Promise.resolve().then(() => listOwnBands(actor(role), ROLE))).rejects.toThrow("may not");
});
