import type { SectionKind } from "@/lib/domain/resume/resume";
import type { Line } from "./group-lines";
import { kindOfTitle } from "./section-titles";

/** The lines `from` to `to` (exclusive) under one kind; `titled` when the first of them is a heading. */
export type SectionSpan = {
  readonly kind: SectionKind;
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
};

/** Only these open with a word and go on in the same line; "Languages: Python, Go" inside skills does not. */
const RUN_IN_KINDS: ReadonlySet<SectionKind> = new Set([
  "education",
  "certifications",
  "languages",
  "skills",
  "references",
  "awards",
  "interests",
]);
const HOSTS: ReadonlySet<SectionKind> = new Set(["header", "summary", "other"]);
/** Capitals in the margin end even a section of jobs or schools. */
const CAPITAL_HOSTS: ReadonlySet<SectionKind> = new Set([...HOSTS, "experience", "education", "certifications"]);
const RUN_IN = /^([\p{L}][\p{L} &]{3,30}?)(:\s+|\s{2,})(?=\S)/u;

/** Parts sections at lines such as "Education: BA English, 1998 to 2001" or "TOOLS   Excel"; such a paragraph is a section without a heading line. */
export function splitAtRunIns(spans: readonly SectionSpan[], lines: readonly Line[]): readonly SectionSpan[] {
  return spans.flatMap((span) => splitSpan(span, lines));
}

function splitSpan(span: SectionSpan, lines: readonly Line[]): readonly SectionSpan[] {
  const parts: SectionSpan[] = [];
  let from = span.from;
  let titled = span.titled;
  for (let index = span.from + 1; index < span.to; index += 1) {
    const kind = runInKind(lines[index], span.kind);
    if (kind) {
      const end = endOfParagraph(lines, index, span.to);
      parts.push({ ...span, from, to: index, titled }, { kind, from: index, to: end, titled: false });
      from = end;
      titled = false;
      index = end - 1;
    }
  }
  return from < span.to ? [...parts, { ...span, from, titled }] : parts;
}

function runInKind(line: Line | undefined, host: SectionKind): SectionKind | null {
  const match = line && !line.bullet && !line.separator ? RUN_IN.exec(line.text) : null;
  const title = match?.[1];
  if (!match || !title) {
    return null;
  }
  const isCapitals = title === title.toUpperCase();
  const found = (isCapitals ? CAPITAL_HOSTS : HOSTS).has(host) ? kindOfTitle(title.trim().toLowerCase()) : null;
  const isMarked = isCapitals || match[2]?.startsWith(":");
  return found?.exact && isMarked && RUN_IN_KINDS.has(found.kind) && found.kind !== host ? found.kind : null;
}

/** Up to the next blank line, the next run-in heading or the end. */
function endOfParagraph(lines: readonly Line[], from: number, to: number): number {
  let index = from + 1;
  while (index < to && !lines[index]?.blankBefore && runInKind(lines[index], "header") === null) {
    index += 1;
  }
  return index;
}
