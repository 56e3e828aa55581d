"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { importClaims, previewClaimImport, undoClaimImport } from "@/lib/data/claim-imports";
import { addClaim, correctClaim, restoreClaim, retireClaim } from "@/lib/data/claims";
import { StaleMonths, setStaleMonths } from "@/lib/data/preferences";
import { DomainError } from "@/lib/domain/errors";
import { claimFields, readClaimFields } from "@/lib/domain/market/claim-fields";
import type { Claim } from "@/lib/reference/claims";
import { action } from "@/lib/server/action";

const typed = z.string().max(2000).default("");
const TypedClaim = z.object({
  ...Object.fromEntries(claimFields.map((field) => [field, typed])),
  id: typed,
  reason: typed,
  basedOnVersion: typed,
});

/** The claim that a form states; every field that is wrong gets its own message. */
function claimOf(id: string, form: Readonly<Record<string, string>>): Claim {
  const outcome = readClaimFields(id, form);
  if (outcome.kind === "read") return outcome.claim;
  const fieldErrors = Object.fromEntries(outcome.problems.toReversed().map(({ field, message }) => [field, message]));
  throw new DomainError("INVALID", "Some fields need another look.", fieldErrors);
}

/** Adds a claim of one's own. */
export const addClaimAction = action("claim:write", TypedClaim, async (actor, form) => {
  const step = await addClaim(actor, { claim: claimOf("own-new", form), reason: form.reason });
  revalidatePath("/market", "layout");
  return step;
});

/** Puts other words or numbers in the place of a claim. */
export const correctClaimAction = action("claim:write", TypedClaim, async (actor, form) => {
  const { id, reason, basedOnVersion } = form;
  const step = await correctClaim(actor, { claim: claimOf(id, form), reason, basedOnVersion });
  revalidatePath("/market", "layout");
  return step;
});

const ChangedClaim = z.object({ id: typed, basedOnVersion: typed });

/** Takes a claim out of every figure. */
export const retireClaimAction = action("claim:write", ChangedClaim.extend({ reason: typed }), async (actor, form) => {
  const step = await retireClaim(actor, form);
  revalidatePath("/market", "layout");
  return step;
});

/** Puts an earlier version in force again. */
export const restoreClaimAction = action(
  "claim:write",
  ChangedClaim.extend({ toVersion: typed }),
  async (actor, form) => {
    const step = await restoreClaim(actor, form);
    revalidatePath("/market", "layout");
    return step;
  },
);

/** Chooses for everybody after how many months a claim counts as stale. */
export const setStaleMonthsAction = action(
  "claim:write",
  z.object({ months: StaleMonths }),
  async (actor, { months }) => {
    const chosen = await setStaleMonths(actor, months);
    revalidatePath("/market", "layout");
    return chosen;
  },
);

const MOST_BYTES = 2_000_000;
const SentFile = z.object({
  text: z.string().max(MOST_BYTES).default(""),
  file: z.instanceof(File).optional(),
});

/** Says what a file would do, before anything is done. */
export const previewImportAction = action("claim:write", SentFile, async (actor, { text, file }) => {
  if (file !== undefined && file.size > MOST_BYTES)
    throw new DomainError("INVALID", "This file is too large: send at most 2 MB at once.", { file: "Too large." });
  const content = file !== undefined && file.size > 0 ? await file.text() : text;
  if (content.trim() === "")
    throw new DomainError("INVALID", "Choose a file or paste rows first.", { text: "Nothing is here yet." });
  const { plan, marker } = await previewClaimImport(actor, content);
  return { plan, marker, text: content };
});

/** Takes the rows of the file that the preview showed. */
export const importClaimsAction = action(
  "claim:write",
  z.object({ text: z.string().max(MOST_BYTES), marker: typed }),
  async (actor, form) => {
    const imported = await importClaims(actor, form);
    revalidatePath("/market", "layout");
    return { ...imported, marker: form.marker };
  },
);

/** Takes a whole import back. */
export const undoImportAction = action("claim:write", z.object({ importId: typed }), async (actor, { importId }) => {
  const undone = await undoClaimImport(actor, importId);
  revalidatePath("/market", "layout");
  return undone;
});
