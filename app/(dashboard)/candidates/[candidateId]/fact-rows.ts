import { rangeKeyOf } from "@/lib/data/apply-corrections";
import type { CandidateDetail } from "@/lib/data/candidates";
import type { ScaleDimension } from "@/lib/domain/evidence/evidence";
import type { Education, Position } from "@/lib/domain/resume/resume";
import { quoteOf, type TextRange } from "@/lib/domain/text-range";
import { formatCount, formatDatePoint, formatYears } from "@/lib/format";
import type { EditableFact } from "./fact-row";

/** One fact as the page shows it, beside the words that it was read from. */
export type FactRowData = {
  readonly id: string;
  readonly label: string;
  readonly shown: string;
  readonly quote: string | null;
  readonly fact: EditableFact;
};

export type FactGroup = { readonly title: string; readonly rows: readonly FactRowData[] };

type Quote = (range: TextRange | null | undefined) => string | null;

/** What scale is measured in. */
export const scaleUnits: Readonly<Record<ScaleDimension, string>> = {
  gpus: "GPUs",
  "requests-per-second": "requests a second",
  parameters: "parameters",
  petabytes: "PB",
  "team-size": "people led",
  users: "users",
  publications: "publications",
  nodes: "nodes",
};

/** Everything that was read besides skills, in four groups; a group in which nothing was read has no row. */
export function factGroups(candidate: CandidateDetail): readonly FactGroup[] {
  const { text } = candidate.document;
  const quote: Quote = (range) =>
    range && range.end > range.start ? quoteOf(text, range).replace(/\s+/g, " ").trim() : null;
  return [
    { title: "Person", rows: personRows(candidate, quote) },
    { title: "Career", rows: careerRows(candidate, quote) },
    { title: "Education", rows: candidate.facts.education.map((item) => educationRow(item, quote)) },
    { title: "Scale and signals", rows: evidenceRows(candidate, quote) },
  ];
}

function personRows({ facts, headline }: CandidateDetail, quote: Quote): readonly FactRowData[] {
  const one = (field: "name" | "headline" | "location", label: string, value: string, range?: TextRange) => ({
    ...{ id: field, label, shown: value || "not stated", quote: quote(range) },
    fact: { kind: "line" as const, field, key: "", label, value },
  });
  const several = (field: "email" | "phone" | "link", label: string, value: string, range: TextRange) => ({
    ...{ id: `${field} ${rangeKeyOf(range)}`, label, shown: value, quote: quote(range) },
    fact: { kind: "line" as const, field, key: rangeKeyOf(range), label, value },
  });
  return [
    one("name", "Name", facts.name?.value ?? "", facts.name?.range),
    one("headline", "Headline", headline),
    one("location", "Place", facts.location?.value ?? "", facts.location?.range),
    ...facts.emails.map(({ value, range }) => several("email", "E-mail", value, range)),
    ...facts.phones.map(({ value, range }) => several("phone", "Phone", value, range)),
    ...facts.links.map(({ value, range }) => several("link", "Link", value.url, range)),
  ];
}

function careerRows({ facts, isHidden }: CandidateDetail, quote: Quote): readonly FactRowData[] {
  return [
    {
      ...{ id: "years", label: "Experience", shown: formatYears(facts.yearsExperience), quote: null },
      fact: { kind: "years", value: facts.yearsExperience },
    },
    ...facts.positions.map((position): FactRowData => {
      const { title, employer, start, end, dates, range, kind } = position;
      // In blind review the length stands where dates of long ago stood.
      const length = isHidden && start === null && dates !== null ? quote(dates) : null;
      return {
        id: `position ${rangeKeyOf(range)}`,
        label: kind === "employment" ? "Position" : kind,
        shown: positionWords(position, length),
        quote: quote(dates ?? title?.range ?? employer?.range),
        fact: {
          ...{ kind: "position", key: rangeKeyOf(range) },
          value: { title: title?.value ?? "", employer: employer?.value ?? "", start, end },
        },
      };
    }),
  ];
}

function positionWords({ title, employer, start, end }: Position, length: string | null): string {
  const what = [title?.value, employer?.value].filter((part) => part !== undefined).join(", ");
  return `${what || "Untitled"}: ${length ?? `${formatDatePoint(start)} to ${formatDatePoint(end)}`}`;
}

function educationRow({ degree, school, field, end, range }: Education, quote: Quote): FactRowData {
  // "BSc (Hons) Mathematics" names its subject already.
  const subject = field && degree?.value.toLowerCase().includes(field.value.toLowerCase()) ? undefined : field?.value;
  const what = [degree?.value, subject, school?.value].filter((part) => part !== undefined).join(", ");
  return {
    id: `education ${rangeKeyOf(range)}`,
    label: "Education",
    shown: `${what || "not readable"}${end === null ? "" : `, ${formatDatePoint(end)}`}`,
    quote: quote(degree?.range ?? school?.range ?? range),
    fact: {
      ...{ kind: "education", key: rangeKeyOf(range) },
      value: { degree: degree?.value ?? "", school: school?.value ?? "", end },
    },
  };
}

function evidenceRows({ evidence }: CandidateDetail, quote: Quote): readonly FactRowData[] {
  return [
    ...evidence.scale.map(({ dimension, value, quote: range }): FactRowData => {
      return {
        id: `scale ${rangeKeyOf(range)}`,
        label: "Scale",
        shown: `${formatCount(value)} ${scaleUnits[dimension]}`,
        quote: quote(range),
        fact: { kind: "scale", key: rangeKeyOf(range), unit: scaleUnits[dimension], value },
      };
    }),
    ...evidence.signals.map(({ kind, label, quote: range }): FactRowData => {
      return {
        id: `signal ${rangeKeyOf(range)}`,
        label: kind === "open-source" ? "Open source" : kind,
        shown: label,
        quote: quote(range),
        fact: { kind: "line", field: "signal", key: rangeKeyOf(range), label: "Signal", value: label },
      };
    }),
  ];
}
