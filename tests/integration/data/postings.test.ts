import { afterEach, beforeEach, expect, test } from "vitest";
import { listJournal } from "@/lib/data/journal";
import {
  countPostings,
  createPosting,
  deletePosting,
  getPosting,
  listPostings,
  updatePosting,
} from "@/lib/data/postings";
import { type AccountRole, type Actor, localOwner } from "@/lib/domain/access";
import { makeDescription } from "@/tests/factories/job-description";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

const ROLE = "ai-data-engineer";
const now = (minutes = 0) => new Date(Date.UTC(2026, 10, 22, 2, minutes));

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

const withRights = (role: AccountRole): Actor => ({ ...localOwner, role });
const made = (minutes = 0, title = "Data engineer") =>
  createPosting(localOwner, ROLE, makeDescription(ROLE, { title }), now(minutes));

test("a description is kept as it was written, and only under its own role", async () => {
  const { id } = await made();
  const { choices, parts } = makeDescription(ROLE, { title: "Data engineer" });
  expect(await getPosting(localOwner, ROLE, id)).toMatchObject({ role: ROLE, version: 1, choices, parts });
  await expect(getPosting(localOwner, "ai-researcher", id)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("the second of two who save at once is told, and the first one's text stays", async () => {
  const { id } = await made();
  const change = (title: string) => ({
    id,
    role: ROLE,
    basedOnVersion: 1,
    description: makeDescription(ROLE, { title }),
  });
  expect(await updatePosting(localOwner, change("First"), now(1))).toEqual({ version: 2 });
  await expect(updatePosting(localOwner, change("Second"), now(2))).rejects.toMatchObject({
    code: "CONFLICT",
    message: expect.stringContaining("version 2"),
  });
  expect((await getPosting(localOwner, ROLE, id)).choices.title).toBe("First");
});

test("many descriptions come page by page, the last changed first, none twice and none left out", async () => {
  for (let minutes = 0; minutes < 23; minutes += 1) await made(Math.floor(minutes / 3), `Number ${minutes}`);
  const seen: string[] = [];
  let from: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listPostings>> = await listPostings(localOwner, ROLE, from);
    seen.push(...page.postings.map(({ id }) => id));
    from = page.next;
  } while (from !== null);
  expect(seen).toHaveLength(23);
  expect(new Set(seen).size).toBe(23);
  expect(await countPostings(localOwner, ROLE)).toBe(23);
  await expect(listPostings(localOwner, ROLE, "nonsense")).rejects.toMatchObject({ code: "INVALID" });
});

test("what is no description is refused, with the field and what to do", async () => {
  const bad = makeDescription(ROLE, { currency: "euro", title: "x".repeat(300) });
  await expect(createPosting(localOwner, ROLE, bad, now())).rejects.toMatchObject({ code: "INVALID" });
  await expect(createPosting(localOwner, "astronaut", makeDescription(ROLE), now())).rejects.toMatchObject({
    code: "INVALID",
  });
});

test("who may only look can look and change nothing; a hiring manager may write", async () => {
  const { id } = await made();
  expect(await getPosting(withRights("market-viewer"), ROLE, id)).toMatchObject({ id });
  const change = { id, role: ROLE, basedOnVersion: 1, description: makeDescription(ROLE) };
  const refused = { code: "FORBIDDEN" };
  for (const role of ["market-viewer", "interviewer", "auditor"] as const) {
    const actor = withRights(role);
    await expect(updatePosting(actor, change, now())).rejects.toMatchObject(refused);
    await expect(deletePosting(actor, ROLE, id)).rejects.toMatchObject(refused);
    await expect(createPosting(actor, ROLE, makeDescription(ROLE), now())).rejects.toMatchObject(refused);
  }
  expect(await updatePosting(withRights("hiring-manager"), change, now(1))).toEqual({ version: 2 });
});

test("the journal says who wrote which description, and nothing of its text", async () => {
  const { id } = await made();
  await updatePosting(localOwner, { id, role: ROLE, basedOnVersion: 1, description: makeDescription(ROLE) }, now(1));
  await deletePosting(localOwner, ROLE, id);
  await expect(deletePosting(localOwner, ROLE, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  const entries = await listJournal(localOwner, { limit: 50 });
  const own = entries.filter(({ entity }) => entity === id);
  expect(own.map(({ kind }) => kind).sort()).toEqual(["posting.change", "posting.create", "posting.remove"]);
  expect(JSON.stringify(own)).not.toContain("Northwind");
});
