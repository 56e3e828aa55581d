import { z } from "zod";
import { withPlainBreaks } from "@/app/(dashboard)/job-descriptions/lint-view";
import { type PostingPart, SectionId } from "@/lib/domain/posting/job-description";

const MOST = 10_000;

/** The fields named `part[]`: for each part its id, its words and what was generated for it, three in a row. */
export const TypedPart = z
  .array(z.string().transform(withPlainBreaks).pipe(z.string().max(MOST, "Keep each part under 10,000 characters.")))
  .max(60);

/** The parts that a form sent. A part that nobody knows is left out. */
export function typedParts(fields: readonly string[]): readonly PostingPart[] {
  const parts: PostingPart[] = [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const id = SectionId.safeParse(fields[at]);
    if (id.success) parts.push({ id: id.data, text: fields[at + 1] ?? "", basis: fields[at + 2] ?? "" });
  }
  return parts;
}
