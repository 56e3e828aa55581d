"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { lintFor, withPlainBreaks } from "@/app/(dashboard)/job-descriptions/lint-view";
import { createPosting, deletePosting, updatePosting } from "@/lib/data/postings";
import { getCurrentProfile } from "@/lib/data/roles";
import type { Actor } from "@/lib/domain/access";
import { buildPosting, refreshParts } from "@/lib/domain/posting/build-posting";
import { type JobDescription, PostingChoices } from "@/lib/domain/posting/job-description";
import { toMarkdown } from "@/lib/domain/posting/posting-markdown";
import { action } from "@/lib/server/action";
import { firstChoices } from "./first-choices";
import { TypedPart, typedParts } from "./typed-parts";

const role = z.string().min(1).max(80);
const id = z.string().min(1).max(60);

const SAYS = "Give a whole number, for example 160,000, or leave it empty.";
const Amount = z
  .string()
  .trim()
  .transform((typed) => typed.replace(/[\s,.'’](?=\d{3}(?:\D|$))/g, ""))
  .pipe(z.string().regex(/^\d{0,9}$/, SAYS))
  .transform((digits) => (digits === "" ? null : Number(digits)));

const long = z.string().transform(withPlainBreaks);
const TypedChoices = z.object({
  ...PostingChoices.shape,
  payLow: Amount,
  payHigh: Amount,
  benefits: long.pipe(PostingChoices.shape.benefits),
  hardware: long.pipe(PostingChoices.shape.hardware),
  team: long.pipe(PostingChoices.shape.team),
  outcomes: long.pipe(PostingChoices.shape.outcomes),
  steps: long.pipe(PostingChoices.shape.steps),
});

const TypedPosting = z.object({ ...TypedChoices.shape, role, part: TypedPart });

/** What a form says, with untouched parts generated anew. */
async function readPosting(actor: Actor, { role: slug, part, ...choices }: Omit<z.infer<typeof TypedPosting>, "id">) {
  const generated = buildPosting(await getCurrentProfile(actor, slug), choices);
  return { choices, parts: refreshParts(generated, typedParts(part)) };
}

function withoutOffers({ choices, parts }: Awaited<ReturnType<typeof readPosting>>): JobDescription {
  return { choices, parts: parts.map(({ id: section, text, basis }) => ({ id: section, text, basis })) };
}

/** Begins a job description from the role's profile, and opens it. */
export const createPostingAction = action("posting:write", z.object({ role }), async (actor, { role: slug }) => {
  const choices = firstChoices(slug);
  const generated = buildPosting(await getCurrentProfile(actor, slug), choices);
  const created = await createPosting(actor, slug, { choices, parts: [...refreshParts(generated, [])] }, new Date());
  redirect(`/roles/${slug}/job-description/${created.id}`);
});

/** Shows what a form would make: parts, what is offered for edited ones, and findings. Nothing is stored. */
export const previewPostingAction = action("posting:write", TypedPosting, async (actor, input) => {
  const described = await readPosting(actor, input);
  const { text } = toMarkdown(described);
  return { ...described, view: await lintFor(actor, text, `${input.place} ${input.country}`) };
});

const ChangedPosting = z.object({ ...TypedPosting.shape, id, basedOnVersion: z.coerce.number().int().min(1) });

/** Saves a job description; when somebody saved meanwhile, nothing is overwritten. */
export const savePostingAction = action("posting:write", ChangedPosting, async (actor, input) => {
  const { id: posting, basedOnVersion, ...typed } = input;
  const description = withoutOffers(await readPosting(actor, typed));
  const saved = await updatePosting(actor, { id: posting, role: input.role, basedOnVersion, description }, new Date());
  revalidatePath(`/roles/${input.role}/job-description/${posting}`);
  return saved;
});

/** Keeps what a form says as a description of its own, and opens it. */
export const copyPostingAction = action("posting:write", TypedPosting, async (actor, input) => {
  const description = withoutOffers(await readPosting(actor, input));
  const created = await createPosting(actor, input.role, description, new Date());
  redirect(`/roles/${input.role}/job-description/${created.id}`);
});

/** Removes a job description, and gives back what it said. */
export const removePostingAction = action("posting:write", z.object({ role, id }), async (actor, input) => {
  const { choices, parts } = await deletePosting(actor, input.role, input.id);
  revalidatePath(`/roles/${input.role}/job-description`);
  return { choices, parts };
});
