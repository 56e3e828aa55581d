import { readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listGrantsOf, listNamedFor, setGrants } from "@/lib/data/account-grants";
import { listJournal } from "@/lib/data/journal";
import { noteOwnPayView } from "@/lib/data/journal-access";
import {
  createPayroll,
  forgetPerson,
  getPayroll,
  listPayrolls,
  removePayroll,
  setPayrollCounts,
  takePayroll,
} from "@/lib/data/own-payrolls";
import { getOwnPeople } from "@/lib/data/own-people";
import { addTitleRule } from "@/lib/data/pay-title-rules";
import { removeSample } from "@/lib/data/sample";
import { loadSamplePayroll, samplePayroll } from "@/lib/data/sample-payroll";
import { findSignedIn } from "@/lib/data/sessions";
import { type AccountRole, type Actor, accountRoles, localOwner, may, ownPayPermissions } from "@/lib/domain/access";
import { guessPayrollMapping } from "@/lib/domain/compensation/people/payroll-mapping";
import { hashOfToken } from "@/lib/server/accounts/secret-token";
import { payFiles } from "@/lib/server/pay-import/pay-file-store";
import { payTableUpload } from "@/lib/server/pay-import/pay-table-upload";
import { readPayroll } from "@/lib/server/pay-import/read-payroll";
import { runPayImports } from "@/lib/server/pay-import/run-pay-imports";
import { keepTable } from "@/lib/server/table-file/take-upload";
import { filesHolding } from "@/tests/support/files-holding";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeCaller } from "@/tests/support/make-caller";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

const actor = (role: AccountRole): Actor => ({ id: role, name: role, role });
const HEADINGS = "Employee ID,Job title,Office,Salary,Currency,Gender";

async function* piecesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Sends a payroll as the page does; nobody of it is taken yet. */
function send(rows: readonly string[]): Promise<string> {
  const sent = {
    fileName: "payroll.csv",
    pieces: piecesOf(`${[HEADINGS, ...rows].join("\n")}\n`),
    announcedBytes: null,
  };
  const rule = payTableUpload({
    mostMegabytes: 1,
    note: (by, { headings, ...file }) => createPayroll(by, { ...file, mapping: guessPayrollMapping(headings) }),
  });
  return keepTable(localOwner, sent, rule);
}

async function take(id: string): Promise<void> {
  const { read } = await readPayroll(localOwner, await getPayroll(localOwner, id));
  if (read === null) throw new Error("this payroll can be read");
  const storageKey = await takePayroll(localOwner, id, read);
  if (storageKey !== null) await payFiles.remove(storageKey);
}

const references = async () => (await getOwnPeople(localOwner))?.people.map(({ reference }) => reference) ?? null;

test("a payroll counts once its people were taken, the newest before others, and taking it back brings the one before", async () => {
  const first = await send(["1,Senior ML Engineer,Berlin,98000,EUR,Woman"]);
  expect(await references()).toBeNull();
  await take(first);
  const second = await send(["1,Senior ML Engineer,Berlin,99000,EUR,Woman", "2,ML Engineer II,London,70000,GBP,Man"]);
  expect(await references()).toEqual(["1"]);
  await take(second);
  expect(await references()).toEqual(["1", "2"]);
  await setPayrollCounts(localOwner, second, false);
  expect(await references()).toEqual(["1"]);
  await setPayrollCounts(localOwner, second, true);
  expect(await references()).toEqual(["1", "2"]);
  await expect(setPayrollCounts(localOwner, second, true)).rejects.toThrow("meanwhile");
});

test("a payroll is taken once, with the reasons of its refused rows and nothing of the rows themselves", async () => {
  const id = await send(["1,Senior ML Engineer,Berlin,98000,EUR,Woman", "Zebulon,Engineer,Berlin,,EUR,Man"]);
  await take(id);
  await expect(take(id)).rejects.toThrow();
  const [payroll] = await listPayrolls(localOwner);
  expect(payroll).toMatchObject({ people: 1, refusals: [{ row: 3, because: expect.stringMatching(/no base pay/) }] });
  expect(readdirSync(path.join(database.folder, "pay-files"))).toEqual([]);
});

test("a payroll of which no row can be taken says so and stays as it was", async () => {
  const id = await send(["1,Engineer,Berlin,-1,EUR,Woman"]);
  await expect(take(id)).rejects.toThrow("No row of this payroll can be taken");
  expect((await getPayroll(localOwner, id)).status).toBe("waiting");
});

test("a table that never ends a quote is refused with a sentence and kept nowhere", async () => {
  await expect(send(['1,"Engineer,Berlin,98000,EUR,Woman'])).rejects.toThrow("never closed");
  expect(await listPayrolls(localOwner)).toEqual([]);
  expect(readdirSync(path.join(database.folder, "pay-files"))).toEqual([]);
});

test("a waiting payroll's file outlives a restart of the work on files about pay", async () => {
  const id = await send(["1,Senior ML Engineer,Berlin,98000,EUR,Woman"]);
  await runPayImports();
  expect((await readPayroll(localOwner, await getPayroll(localOwner, id))).read?.people).toHaveLength(1);
});

test("roles of people follow the rules of titles as they stand", async () => {
  await take(await send(["1,Chief Prompt Whisperer,Berlin,98000,EUR,Woman"]));
  const role = async () => (await getOwnPeople(localOwner))?.people[0]?.role;
  expect(await role()).toBeNull();
  await addTitleRule(localOwner, { match: "contains", words: "prompt whisperer", role: "llm-specialist" });
  expect(await role()).toBe("llm-specialist");
});

test("one person goes from every payroll, and a payroll with all its people, down to the bytes", async () => {
  const rows = [
    "Quorblatt-1,Senior ML Engineer,Berlin,98000,EUR,Woman",
    "Vexholm-2,ML Engineer II,London,70000,GBP,Man",
  ];
  const [first, second] = [await send(rows), await send(rows)];
  await take(first);
  await take(second);
  await forgetPerson(localOwner, second, 2);
  expect(filesHolding(database.folder, ["Quorblatt"])).toEqual([]);
  expect(await references()).toEqual(["Vexholm-2"]);
  await removePayroll(localOwner, second);
  expect(await references()).toEqual(["Vexholm-2"]);
  await removePayroll(localOwner, first);
  expect(filesHolding(database.folder, ["Vexholm"])).toEqual([]);
  await expect(forgetPerson(localOwner, first, 2)).rejects.toThrow("no longer");
});

test("what people are paid is for owners and admins, and for whoever is named", async () => {
  await loadSamplePayroll(localOwner);
  const allowed = accountRoles.filter((role) => may(actor(role), "own-pay:read"));
  expect(allowed).toEqual(["owner", "admin"]);
  for (const role of accountRoles.filter((one) => !allowed.includes(one)))
    await expect(getOwnPeople(actor(role)), role).rejects.toThrow("may not do this");
  await expect(getOwnPeople({ ...actor("interviewer"), grants: ["own-pay:read"] })).resolves.not.toBeNull();
  await expect(
    send([]).then(() => listPayrolls({ ...actor("interviewer"), grants: ["own-pay:read"] })),
  ).rejects.toThrow();
});

test("whoever is named has the right from the next click and loses it as fast; a program of theirs never has it", async () => {
  const now = new Date();
  const named = await makeCaller("named", { role: "interviewer" }, now);
  const asSignedIn = async () => {
    const session = await findSignedIn(hashOfToken(named.token), now);
    if (session === null) throw new Error("this session works");
    return session.actor;
  };
  await setGrants(localOwner, named.id, { among: ownPayPermissions, granted: ["own-pay:read"] }, now);
  expect(may(await asSignedIn(), "own-pay:read")).toBe(true);
  expect(may({ ...(await asSignedIn()), scopes: ["pool:read"] }, "own-pay:read")).toBe(false);
  expect(await listNamedFor(localOwner, "own-pay:read")).toMatchObject([{ userId: named.id, mayWrite: false }]);
  await setGrants(localOwner, named.id, { among: ownPayPermissions, granted: [] }, now);
  expect(may(await asSignedIn(), "own-pay:read")).toBe(false);
  expect(await listGrantsOf(localOwner, named.id)).toEqual([]);
});

test("an admin names nobody above them, and a recruiter names nobody", async () => {
  const now = new Date();
  const owner = await makeCaller("second-owner", { role: "owner" }, now);
  await expect(
    setGrants(actor("admin"), owner.id, { among: ownPayPermissions, granted: ["own-pay:read"] }, now),
  ).rejects.toThrow("Only an owner");
  await expect(
    setGrants(actor("recruiter"), owner.id, { among: ownPayPermissions, granted: ["own-pay:read"] }, now),
  ).rejects.toThrow("may not do this");
});

test("a look is in the journal once an hour, without anybody's pay", async () => {
  await loadSamplePayroll(localOwner);
  const id = (await getOwnPeople(localOwner))?.payroll.id ?? "";
  const now = new Date();
  await noteOwnPayView(localOwner, id, now);
  await noteOwnPayView(localOwner, id, new Date(now.getTime() + 60_000));
  const looks = (await listJournal(localOwner, {})).filter(({ kind }) => kind === "own-pay.view");
  expect(looks).toHaveLength(1);
});

test("the sample payroll is marked, hides nobody real, and goes with the sample pool", async () => {
  await loadSamplePayroll(localOwner);
  expect((await getOwnPeople(localOwner))?.people).toHaveLength(samplePayroll.length);
  await expect(loadSamplePayroll(localOwner)).rejects.toThrow("is here already");
  await removeSample(localOwner, async () => {});
  expect(await getOwnPeople(localOwner)).toBeNull();
});
