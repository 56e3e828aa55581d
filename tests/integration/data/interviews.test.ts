import { afterEach, beforeEach, expect, test } from "vitest";
import { changeLoop, createLoop, findLoop, listLoops, removeLoop } from "@/lib/data/interview-loops";
import { addQuestion, changeQuestion, getKit, retireQuestion } from "@/lib/data/interview-questions";
import { type Actor, localOwner } from "@/lib/domain/access";
import type { LoopRound } from "@/lib/domain/interview/interview-loop";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

const role = "ai-data-engineer";
const now = new Date("2026-11-22T09:00:00Z");
const later = new Date("2026-11-22T10:00:00Z");
const viewer: Actor = { id: "someone", name: "Someone", role: "market-viewer" };

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

const text = {
  question: "How did you find out that a crawl had doubled pages?",
  timeMinutes: 20,
  competencies: ["data-pipelines"],
  strong: "Names the measure, the sample and what it cost.",
  acceptable: "Describes a hash over normalised text.",
  weak: "Would look at a few pages.",
  followUps: ["What did it miss?"],
};

const round: LoopRound = { name: "Pipelines", interviewer: "Noor Haddad", minutes: 60, questions: [] };

test("a question of the company's own joins the shipped ones, is changed, retired and put back", async () => {
  const shipped = (await getKit(localOwner, role)).length;
  const id = await addQuestion(localOwner, role, text, now);
  await changeQuestion(localOwner, id, { seenVersion: 1, text: { ...text, timeMinutes: 25 } });
  const kit = await getKit(viewer, role);
  expect(kit).toHaveLength(shipped + 1);
  expect(kit.at(-1)).toMatchObject({ id, timeMinutes: 25, own: { version: 2 } });
  expect(kit.at(-1)?.anchors.map(({ score, behaviour }) => [score, behaviour])).toEqual([
    [5, text.strong],
    [3, text.acceptable],
    [1, text.weak],
  ]);
  await retireQuestion(localOwner, id, { seenVersion: 2, retiredAt: later });
  expect(await getKit(localOwner, role)).toHaveLength(shipped);
  await retireQuestion(localOwner, id, { seenVersion: 3, retiredAt: null });
  expect(await getKit(localOwner, role)).toHaveLength(shipped + 1);
});

test("a question is refused for a role or a skill that does not exist, and to whoever only looks", async () => {
  await expect(addQuestion(localOwner, "wizard", text, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
  const wrong = { ...text, competencies: ["sorcery"] };
  await expect(addQuestion(localOwner, role, wrong, now)).rejects.toMatchObject({ code: "INVALID" });
  await expect(addQuestion(viewer, role, text, now)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const shipped = (await getKit(localOwner, role))[0]?.id ?? "";
  await expect(changeQuestion(localOwner, shipped, { seenVersion: 1, text })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a loop is kept as it was saved; of two who save at once the second is told, and nothing of the first is lost", async () => {
  const id = await createLoop(localOwner, role, { name: "Senior, autumn", rounds: [round] }, now);
  const renamed = { name: "Senior", rounds: [round, { ...round, name: "Scale" }] };
  expect(await changeLoop(localOwner, id, { seenVersion: 1, draft: renamed, now: later })).toBe(2);
  const second = changeLoop(localOwner, id, { seenVersion: 1, draft: { name: "Other", rounds: [round] }, now: later });
  await expect(second).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await findLoop(viewer, role, id)).toMatchObject({ name: "Senior", version: 2, rounds: renamed.rounds });
  expect(await findLoop(viewer, "ai-researcher", id)).toBeNull();
});

test("loops are listed with the last changed first, and a removed one is gone", async () => {
  const first = await createLoop(localOwner, role, { name: "First", rounds: [round] }, now);
  const second = await createLoop(localOwner, role, { name: "Second", rounds: [round] }, now);
  await changeLoop(localOwner, first, { seenVersion: 1, draft: { name: "First", rounds: [round] }, now: later });
  expect((await listLoops(viewer, role)).map(({ id }) => id)).toEqual([first, second]);
  expect(await removeLoop(localOwner, second, 1)).toMatchObject({ name: "Second", rounds: [round] });
  expect((await listLoops(viewer, role)).map(({ name }) => name)).toEqual(["First"]);
  await expect(removeLoop(localOwner, second, 1)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(removeLoop(viewer, first, 2)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("rounds that are not sound are refused, and nothing is kept", async () => {
  const short = { name: "Short", rounds: [{ ...round, minutes: 5 }] };
  await expect(createLoop(localOwner, role, short, now)).rejects.toMatchObject({ code: "INVALID" });
  await expect(createLoop(localOwner, role, { name: "None", rounds: [] }, now)).rejects.toMatchObject({
    code: "INVALID",
  });
  expect(await listLoops(localOwner, role)).toEqual([]);
});
