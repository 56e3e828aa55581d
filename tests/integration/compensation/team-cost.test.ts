import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listJournal } from "@/lib/data/journal";
import { changePlan, createPlan, findPlan, listPlans, removePlan, restorePlan } from "@/lib/data/team-cost";
import { type AccountRole, type Actor, localOwner } from "@/lib/domain/access";
import { examplePlan } from "@/lib/domain/compensation/team-cost/example-plan";
import { typePlan } from "@/lib/domain/compensation/team-cost/read-plan";
import type { TypedPlan } from "@/lib/domain/compensation/team-cost/typed-plan";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

const example = examplePlan("2026-12");
const typed = (changes: Partial<TypedPlan> = {}): TypedPlan => ({ ...typePlan(example), ...changes });
const now = (minutes = 0) => new Date(Date.UTC(2026, 10, 22, 2, minutes));
const withRights = (role: AccountRole): Actor => ({ ...localOwner, role });

test("a plan is kept as it was saved, and a second save of an old page is told", async () => {
  const { id } = await createPlan(localOwner, typed(), now());
  expect(await findPlan(localOwner, id)).toMatchObject({ plan: example, version: 1 });
  const change = (name: string) => changePlan(localOwner, { id, seenVersion: 1, input: typed({ name }) }, now(1));
  expect(await change("First")).toBe(2);
  await expect(change("Second")).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await findPlan(localOwner, id))?.plan.name).toBe("First");
  const entries = (await listJournal(localOwner, { limit: 50 })).filter(({ entity }) => entity === id);
  expect(entries.map(({ kind }) => kind).sort()).toEqual(["team-cost.change", "team-cost.create"]);
});

test("a plan that was removed comes back under its address, once", async () => {
  const { id } = await createPlan(localOwner, typed(), now());
  const removed = await removePlan(localOwner, id, 1);
  expect(await findPlan(localOwner, id)).toBeNull();
  await restorePlan(localOwner, removed, now(1));
  expect((await findPlan(localOwner, id))?.plan).toEqual(example);
  await expect(restorePlan(localOwner, removed, now(2))).rejects.toMatchObject({ code: "CONFLICT" });
});

test("what the fields refuse is not kept", async () => {
  const faulty = [typed({ name: " " }), typed({ seats: [] }), typed({ budget: "-1" }), typed({ months: "61" })];
  for (const plan of faulty)
    await expect(createPlan(localOwner, plan, now())).rejects.toMatchObject({ code: "INVALID" });
  expect((await listPlans(localOwner)).plans).toEqual([]);
});

test("plans are listed a page at a time, the last changed first, each once, by the index", async () => {
  for (let minute = 0; minute < 21; minute += 1)
    await createPlan(localOwner, typed({ name: `Plan ${minute}` }), now(minute));
  const first = await listPlans(localOwner);
  const second = await listPlans(localOwner, first.next);
  expect(first.plans[0]?.name).toBe("Plan 20");
  expect(second).toMatchObject({ plans: [{ name: "Plan 0" }], next: null });
  const file = new Database(database.file, { readonly: true });
  const steps = file
    .prepare<[], { detail: string }>(
      "EXPLAIN QUERY PLAN SELECT id FROM TeamCostPlan ORDER BY updatedAt DESC, id DESC LIMIT 21",
    )
    .all()
    .map(({ detail }) => detail);
  file.close();
  expect(steps.join()).toContain("TeamCostPlan_updatedAt_id_idx");
});

test.each([
  ["owner", true],
  ["admin", true],
  ["recruiter", true],
  ["hiring-manager", true],
  ["interviewer", false],
  ["auditor", false],
  ["market-viewer", false],
] as const)("%s may keep and see plans: %s", async (role, may) => {
  const asked = [createPlan(withRights(role), typed(), now()), listPlans(withRights(role))];
  for (const answer of asked)
    await (may ? expect(answer).resolves.toBeDefined() : expect(answer).rejects.toMatchObject({ code: "FORBIDDEN" }));
});
