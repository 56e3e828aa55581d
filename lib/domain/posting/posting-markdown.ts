import type { PostingFinding, TextEdit } from "@/lib/domain/posting/finding";
import type { PostingPart, SectionId } from "@/lib/domain/posting/job-description";
import { PART_HEADINGS } from "@/lib/domain/posting/part-headings";
import type { TextRange } from "@/lib/domain/text-range";

/** A description as Markdown, with where each part's words stand in it. */
export type PostingMarkdown = {
  readonly text: string;
  readonly places: readonly (TextRange & { readonly id: SectionId })[];
};

/** What of a description its text is made of. */
type Described = { readonly choices: { readonly title: string }; readonly parts: readonly PostingPart[] };

/** Parts under their headings; a part without words is left out. */
export function toMarkdown({ choices, parts }: Described): PostingMarkdown {
  let text = `# ${choices.title}\n`;
  const places: (TextRange & { id: SectionId })[] = [];
  for (const part of parts) {
    if (part.text.trim() === "") continue;
    text += part.id === "summary" ? "\n" : `\n## ${PART_HEADINGS[part.id]}\n\n`;
    const start = text.length;
    text += part.text.trim();
    places.push({ id: part.id, start, end: text.length });
    text += "\n";
  }
  return { text, places };
}

const PART_OF_RULE: Partial<Readonly<Record<PostingFinding["rule"], SectionId>>> = {
  "missing-project": "duties",
  "missing-outcomes": "duties",
  "missing-scale": "scale",
  "missing-team": "team",
  "missing-growth": "growth",
  "missing-pay": "pay",
};
const PART_OF_HEADING: Readonly<Record<string, SectionId>> = {
  Benefits: "pay",
  "Other pay": "pay",
  "How to apply": "apply",
  "How we decide": "process",
  "What helps": "nice",
};

/** What is put at the end of a text, taken apart into its heading and its words. */
function partAtEnd(
  { text }: TextEdit,
  rule: PostingFinding["rule"],
): { readonly id: SectionId; readonly words: string } | null {
  const match = /^\s*(?:#{1,6} )?([^\n]{1,80})\n+([\s\S]+)$/.exec(text);
  if (match === null) return null;
  const id = PART_OF_HEADING[match[1] ?? ""] ?? PART_OF_RULE[rule];
  return id === undefined ? null : { id, words: (match[2] ?? "").trim() };
}

function changePart(part: PostingPart, change: (text: string) => string): PostingPart {
  return { ...part, text: change(part.text) };
}

/** Does a finding's proposal in the parts that its edits stand in; what belongs at the end goes to the part that it is about. */
export function applyToParts(
  description: Described,
  { rule, proposal }: Pick<PostingFinding, "rule" | "proposal">,
): readonly PostingPart[] {
  const { text, places } = toMarkdown(description);
  let parts: readonly PostingPart[] = description.parts;
  const changeAt = (id: SectionId, change: (words: string) => string) => {
    parts = parts.map((part) => (part.id === id ? changePart(part, change) : part));
  };
  for (const edit of proposal.edits.toSorted((first, second) => second.start - first.start)) {
    const added = edit.start === text.length ? partAtEnd(edit, rule) : null;
    if (added !== null) {
      changeAt(added.id, (words) => (words.trim() === "" ? added.words : `${words.trim()}\n${added.words}`));
      continue;
    }
    const place = places.findLast(({ start }) => start <= edit.start);
    if (place === undefined) continue;
    const from = edit.start - place.start;
    const to = Math.min(edit.end, place.end) - place.start;
    changeAt(place.id, (words) => {
      const trimmed = words.trim();
      const insert = from >= trimmed.length && edit.start === edit.end ? `\n${edit.text}` : edit.text;
      return `${trimmed.slice(0, from)}${insert}${trimmed.slice(to)}`.trim();
    });
  }
  return parts;
}
