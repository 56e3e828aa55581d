"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { assignCandidate } from "@/lib/data/assignments";
import { hideCandidate, RevealReasonInput, revealCandidate } from "@/lib/data/blind-review";
import { deleteCandidates, findSkillSuggestions, getCandidate } from "@/lib/data/candidates";
import { FactCorrection } from "@/lib/data/correction";
import { correctFact, undoCorrection } from "@/lib/data/fact-corrections";
import { action, provenAction } from "@/lib/server/action";
import { removeDocuments } from "@/lib/server/import-job/document-store";

const seen = { candidateId: z.string().min(1).max(40), seenVersion: z.coerce.number().int().min(1) };

const CorrectionForm = z.object({
  ...seen,
  /** The correction as JSON: its value has another shape for each field. */
  correction: z
    .string()
    .max(10_000)
    .transform((text, context) => {
      try {
        const parsed: unknown = JSON.parse(text);
        return parsed;
      } catch {
        context.addIssue({
          code: "custom",
          message: "The correction did not arrive whole. Reload the page and try again.",
        });
        return z.NEVER;
      }
    })
    .pipe(FactCorrection),
});

/** Lays a person's word over one fact. The result says how to take it back. */
export const correctFactAction = action(
  "candidate:write",
  CorrectionForm,
  async (actor, { candidateId, seenVersion, correction }) => {
    await correctFact(actor, candidateId, { seenVersion, correction });
    const after = await getCandidate(actor, candidateId);
    const made = after.corrections.find(({ field, key }) => field === correction.field && key === correction.key);
    revalidatePath(`/candidates/${candidateId}`);
    return { correctionId: made?.id ?? "", seenVersion: after.version };
  },
);

const UndoForm = z.object({ ...seen, correctionId: z.string().min(1).max(40) });

/** Takes a correction back: what was read stands again. */
export const undoCorrectionAction = action(
  "candidate:write",
  UndoForm,
  async (actor, { candidateId, seenVersion, correctionId }) => {
    await undoCorrection(actor, candidateId, { seenVersion, correctionId });
    revalidatePath(`/candidates/${candidateId}`);
  },
);

const Suggestion = z.object({ typed: z.string().trim().min(1).max(200) });
const MOST_SUGGESTED = 8;

/** Skills whose name or alias begins with, else contains, the words; best first. */
export const suggestSkillsAction = action("candidate:write", Suggestion, async (_actor, { typed }) =>
  findSkillSuggestions(typed, MOST_SUGGESTED),
);

const DeleteForm = z.object({ candidateId: z.string().min(1).max(40) });

/** Deletes a candidate with document, evidence, scores and corrections, and goes to the list. */
export const deleteCandidateAction = provenAction("candidate:delete", DeleteForm, async (actor, { candidateId }) => {
  await deleteCandidates(actor, [candidateId], removeDocuments);
  revalidatePath("/", "layout");
  redirect("/candidates");
});

const Reveal = z.object({ candidateId: z.string().min(1).max(40), reason: RevealReasonInput });

/** Shows who a candidate is, to whoever asks alone and for a day, with the reason in the journal. */
export const revealCandidateAction = action("identity:reveal", Reveal, async (actor, { candidateId, reason }) => {
  await revealCandidate(actor, candidateId, reason, new Date());
  revalidatePath("/", "layout");
});

const Hide = z.object({ candidateId: z.string().min(1).max(40) });

/** Hides a revealed candidate before the day is over. */
export const hideCandidateAction = action("identity:reveal", Hide, async (actor, { candidateId }) => {
  await hideCandidate(actor, candidateId);
  revalidatePath("/", "layout");
});

const Assignment = z.object({
  candidateId: z.string().min(1).max(40),
  userIds: z.array(z.string().min(1).max(60)).max(500).default([]),
});

/** Makes exactly the ticked people see a candidate, besides those who see all. */
export const assignCandidateAction = action("candidate:assign", Assignment, async (actor, { candidateId, userIds }) => {
  await assignCandidate(actor, candidateId, userIds, new Date());
  revalidatePath(`/candidates/${candidateId}`);
});
