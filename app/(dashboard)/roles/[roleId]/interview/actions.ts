"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { changeLoop, createLoop, removeLoop } from "@/lib/data/interview-loops";
import { addQuestion, changeQuestion, getKit, retireQuestion } from "@/lib/data/interview-questions";
import { getCurrentProfile } from "@/lib/data/roles";
import { InterviewRounds } from "@/lib/domain/interview/interview-loop";
import { neededCompetencies, withShownCompetencies } from "@/lib/domain/interview/needed-competencies";
import { OwnQuestionText } from "@/lib/domain/interview/own-question";
import { proposeLoop } from "@/lib/domain/interview/propose-loop";
import { action } from "@/lib/server/action";
import { jsonField } from "@/lib/server/json-field";

const role = z.string().min(1).max(80);
const id = z.string().min(1).max(80);
const seenVersion = z.coerce.number().int().min(1);
const loopName = z.string().trim().min(1, "Give the loop a name.").max(120, "Keep the name under 120 characters.");

const NewLoop = z.object({
  role,
  name: loopName,
  rounds: z.coerce.number().int().min(1).max(8),
  minutesPerRound: z.coerce.number().int().min(30).max(120),
});

/** Proposes a loop from the profile in force and the role's kit, keeps it, and opens it. */
export const createLoopAction = action("posting:write", NewLoop, async (actor, input) => {
  const [profile, kit] = await Promise.all([getCurrentProfile(actor, input.role), getKit(actor, input.role)]);
  const needed = neededCompetencies(profile.requirements);
  const questions = kit.map((question) => withShownCompetencies(question, needed));
  const rounds = proposeLoop(questions, { needed, rounds: input.rounds, minutesPerRound: input.minutesPerRound });
  const loop = await createLoop(actor, input.role, { name: input.name, rounds }, new Date());
  redirect(`/roles/${input.role}/interview/loops/${loop}`);
});

const ChangedLoop = z.object({
  id,
  seenVersion,
  name: loopName,
  /** The rounds as JSON: their number is not known to a form. */
  rounds: jsonField("The rounds did not arrive whole. Save again; they are still here.").pipe(InterviewRounds),
});

/** Keeps a changed loop. */
export const changeLoopAction = action("posting:write", ChangedLoop, async (actor, input) => {
  const draft = { name: input.name, rounds: input.rounds };
  const version = await changeLoop(actor, input.id, { seenVersion: input.seenVersion, draft, now: new Date() });
  revalidatePath("/roles", "layout");
  return { version };
});

/** Removes a loop as it was saved last. The result is what puts it back. */
export const removeLoopAction = action("posting:write", z.object({ role, id, seenVersion }), async (actor, input) => {
  const { name, rounds } = await removeLoop(actor, input.id, input.seenVersion);
  revalidatePath(`/roles/${input.role}/interview`);
  return { name, rounds };
});

const RemovedLoop = ChangedLoop.pick({ name: true, rounds: true }).extend({ role });

/** Puts a loop back that was removed, as a new one of the same name and rounds. */
export const restoreLoopAction = action("posting:write", RemovedLoop, async (actor, { role: slug, ...draft }) => {
  const id = await createLoop(actor, slug, draft, new Date());
  revalidatePath(`/roles/${slug}/interview`);
  return { id };
});

const Lines = z
  .string()
  .max(6000)
  .transform((text) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );

const WrittenQuestion = OwnQuestionText.extend({
  role,
  followUps: Lines.pipe(OwnQuestionText.shape.followUps),
  competencies: OwnQuestionText.shape.competencies,
});

/** Adds a question of the company's own to the kit. */
export const addQuestionAction = action("posting:write", WrittenQuestion, async (actor, { role: slug, ...text }) => {
  await addQuestion(actor, slug, text, new Date());
  redirect(`/roles/${slug}/interview`);
});

const RewrittenQuestion = WrittenQuestion.extend({ id, seenVersion });

/** Changes an own question's words. */
export const changeQuestionAction = action(
  "posting:write",
  RewrittenQuestion,
  async (actor, { role: slug, id: question, seenVersion: version, ...text }) => {
    await changeQuestion(actor, question, { seenVersion: version, text });
    redirect(`/roles/${slug}/interview`);
  },
);

const RetiredQuestion = z.object({ id, seenVersion, retire: z.enum(["yes", "no"]) });

/** Takes an own question out of the kit, or puts it back. */
export const retireQuestionAction = action("posting:write", RetiredQuestion, async (actor, input) => {
  const retiredAt = input.retire === "yes" ? new Date() : null;
  await retireQuestion(actor, input.id, { seenVersion: input.seenVersion, retiredAt });
  revalidatePath("/roles", "layout");
  return { version: input.seenVersion + 1 };
});
