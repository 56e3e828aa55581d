import { afterEach, beforeEach, expect, test } from "vitest";
import { newId } from "@/lib/data/new-id";
import {
  addWork,
  changeWork,
  countOpenWork,
  finishWork,
  listDueWork,
  listWork,
  type NewWork,
  removeWork,
  reopenWork,
} from "@/lib/data/work-items";
import { type Actor, localOwner } from "@/lib/domain/access";
import { adviceFor } from "@/lib/domain/sourcing/advice";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

const now = new Date("2026-11-22T10:00:00Z");
const role = "ai-infrastructure-engineer";
const viewer: Actor = { id: "viewer", name: "Vi Ewer", role: "market-viewer" };

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

function makeWork(over: Partial<NewWork> = {}): NewWork {
  const plan = { text: "Write about the cluster", ownerName: "Ines", dueOn: "2026-12-01" };
  return { id: newId(), role, topic: "brand", advice: null, plan, isDone: false, ...over };
}

test("a form that is sent twice makes one piece of work, and so does advice that is work already", async () => {
  const work = makeWork();
  await Promise.all([addWork(localOwner, work, now), addWork(localOwner, work, now)]);
  expect(await listWork(localOwner, role)).toHaveLength(1);
  const [advice] = adviceFor(role);
  const fromAdvice = { topic: advice?.topic ?? "brand", advice: advice?.key ?? "" };
  const [first, second] = await Promise.all([
    addWork(localOwner, makeWork(fromAdvice), now),
    addWork(localOwner, makeWork(fromAdvice), now),
  ]);
  expect(second?.id).toBe(first?.id);
  expect(await countOpenWork(localOwner, role)).toBe(2);
});

test("advice that the reference does not give is refused", async () => {
  await expect(async () => addWork(localOwner, makeWork({ advice: "fly-to-the-moon" }), now)).rejects.toMatchObject({
    code: "INVALID",
  });
});

test("work is ticked off, opened again, changed and removed, and a removal can be undone", async () => {
  const made = await addWork(localOwner, makeWork(), now);
  const done = await finishWork(localOwner, { id: made.id, seenVersion: made.version }, now);
  expect(done.doneAt).toEqual(now);
  const open = await reopenWork(localOwner, { id: made.id, seenVersion: done.version });
  const plan = { text: "Write two posts", ownerName: "Omar", dueOn: null };
  const changed = await changeWork(localOwner, { id: made.id, seenVersion: open.version }, plan);
  expect(changed).toMatchObject(plan);
  const removed = await removeWork(localOwner, { id: made.id, seenVersion: changed.version });
  expect(await listWork(localOwner, role)).toEqual([]);
  await addWork(localOwner, { ...makeWork(), id: removed.id, plan }, now);
  expect(await listWork(localOwner, role)).toMatchObject([plan]);
});

test("a change of an old page is a conflict and changes nothing", async () => {
  const made = await addWork(localOwner, makeWork(), now);
  const seen = { id: made.id, seenVersion: made.version };
  await finishWork(localOwner, seen, now);
  const late = { text: "Late", ownerName: "Late", dueOn: null };
  await expect(changeWork(localOwner, seen, late)).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(removeWork(localOwner, seen)).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await listWork(localOwner, role))[0]?.text).toBe("Write about the cluster");
});

test("what is due comes by its day, and neither what is done nor what has no day", async () => {
  const plan = makeWork().plan;
  for (const dueOn of ["2026-11-28", "2026-11-01", "2026-12-24", null])
    await addWork(localOwner, makeWork({ plan: { ...plan, dueOn } }), now);
  await addWork(localOwner, makeWork({ plan: { ...plan, dueOn: "2026-11-02" }, isDone: true }), now);
  const due = await listDueWork(localOwner, "2026-11-29", 5);
  expect(due.map(({ dueOn }) => dueOn)).toEqual(["2026-11-01", "2026-11-28"]);
});

test("whoever only looks at the market sees the work without its owner, and cannot change it", async () => {
  const made = await addWork(localOwner, makeWork(), now);
  expect(await listWork(viewer, role)).toMatchObject([{ text: "Write about the cluster", ownerName: "" }]);
  await expect(async () => finishWork(viewer, { id: made.id, seenVersion: 1 }, now)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});
