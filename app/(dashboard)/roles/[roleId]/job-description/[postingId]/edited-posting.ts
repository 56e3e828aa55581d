import type { RefreshedPart } from "@/lib/domain/posting/build-posting";
import type { PostingChoices } from "@/lib/domain/posting/job-description";
import { toMarkdown } from "@/lib/domain/posting/posting-markdown";

/** A job description as its page gets it. */
export type EditedPosting = {
  readonly id: string;
  readonly role: string;
  readonly version: number;
  readonly choices: PostingChoices;
  readonly parts: readonly RefreshedPart[];
};

/** The choices as they are typed: every one a text. */
export type TypedChoices = Readonly<Record<string, string>>;

export function typedChoices(choices: PostingChoices): TypedChoices {
  return Object.fromEntries(
    Object.entries(choices).map(([name, value]) => [name, value === null ? "" : String(value)]),
  );
}

type Draft = { readonly choices: TypedChoices; readonly parts: readonly RefreshedPart[] };

/** The Markdown of what stands in the form now. */
export function textOf({ choices, parts }: Draft): string {
  return toMarkdown({ choices: { title: (choices.title ?? "").trim() }, parts }).text;
}

/** The form as its actions take it. */
export function toForm({ id, role }: Pick<EditedPosting, "id" | "role">, { choices, parts }: Draft): FormData {
  const form = new FormData();
  form.set("id", id);
  form.set("role", role);
  for (const [name, value] of Object.entries(choices)) form.set(name, value);
  for (const part of parts) for (const value of [part.id, part.text, part.basis]) form.append("part[]", value);
  return form;
}
