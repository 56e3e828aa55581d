"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { addWork, changeWork, finishWork, removeWork, reopenWork } from "@/lib/data/work-items";
import { WorkPlan, WorkTopic } from "@/lib/domain/sourcing/work-item";
import { action } from "@/lib/server/action";

const id = z.string().regex(/^[a-z2-7]{26}$/, "The form did not arrive whole. Reload the page and try again.");
const seen = { id, seenVersion: z.coerce.number().int().min(1) };

const NewWorkForm = WorkPlan.extend({
  id,
  role: z.string().min(1).max(80),
  topic: WorkTopic,
  /** Empty = written by a person. */
  advice: z.string().max(120),
  isDone: z.enum(["yes", "no"]).catch("no").default("no"),
});

function show(role: string): void {
  revalidatePath(`/roles/${role}`, "layout");
  revalidatePath("/");
}

/** Makes a piece of work of advice, or one of a person's own; also brings back what was removed. */
export const addWorkAction = action("work:write", NewWorkForm, async (actor, input) => {
  const { id: key, role, topic, advice, isDone, ...plan } = input;
  const work = { id: key, role, topic, advice: advice === "" ? null : advice, plan, isDone: isDone === "yes" };
  const made = await addWork(actor, work, new Date());
  show(role);
  return { id: made.id, seenVersion: made.version };
});

/** Gives a piece of work another text, owner or day. */
export const changeWorkAction = action(
  "work:write",
  WorkPlan.extend(seen),
  async (actor, { id: key, seenVersion, ...plan }) => {
    const changed = await changeWork(actor, { id: key, seenVersion }, plan);
    show(changed.role);
    return { seenVersion: changed.version };
  },
);

/** Ticks a piece of work off. */
export const finishWorkAction = action("work:write", z.object(seen), async (actor, input) => {
  const done = await finishWork(actor, input, new Date());
  show(done.role);
  return { id: done.id, seenVersion: done.version };
});

/** Takes the tick away. */
export const reopenWorkAction = action("work:write", z.object(seen), async (actor, input) => {
  const open = await reopenWork(actor, input);
  show(open.role);
  return { id: open.id, seenVersion: open.version };
});

/** Removes a piece of work. The result says what it was, for an undo. */
export const removeWorkAction = action("work:write", z.object(seen), async (actor, input) => {
  const { doneAt, advice, dueOn, version: _version, ...gone } = await removeWork(actor, input);
  show(gone.role);
  return { ...gone, advice: advice ?? "", dueOn: dueOn ?? "", isDone: doneAt === null ? "no" : "yes" };
});
