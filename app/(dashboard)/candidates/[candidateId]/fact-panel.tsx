import { Panel, PanelHead } from "@/components/ui/panel";
import { rangeKeyOf } from "@/lib/data/apply-corrections";
import type { CandidateDetail } from "@/lib/data/candidates";
import type { Position } from "@/lib/domain/resume/resume";
import { quoteOf, type TextRange } from "@/lib/domain/text-range";
import { formatDatePoint, formatYears } from "@/lib/format";
import { type EditableFact, FactRow } from "./fact-row";

/** What was read besides skills, each beside the words that it was read from, and the way to correct it. */
export function FactPanel({ candidate }: { readonly candidate: CandidateDetail }) {
  const target = { candidateId: candidate.id, seenVersion: candidate.version };
  const rows = factRowsOf(candidate);
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead
        title="What was read"
        subtitle="Each fact beside its words in the résumé. A correction wins over what was read, and can be undone"
      />
      <dl className="border-t">
        {rows.map(({ id, ...row }) => (
          <FactRow key={id} {...row} target={target} />
        ))}
      </dl>
    </Panel>
  );
}

type FactRowData = {
  readonly id: string;
  readonly label: string;
  readonly shown: string;
  readonly quote: string | null;
  readonly fact: EditableFact;
};

function factRowsOf({ facts, document }: CandidateDetail): readonly FactRowData[] {
  const quote = (range: TextRange | undefined) =>
    range && range.end > range.start ? quoteOf(document.text, range).replace(/\s+/g, " ").trim() : null;
  return [
    {
      id: "name",
      label: "Name",
      shown: facts.name?.value ?? "not stated",
      quote: quote(facts.name?.range),
      fact: { kind: "line", field: "name", value: facts.name?.value ?? "" },
    },
    {
      id: "location",
      label: "Place",
      shown: facts.location?.value ?? "not stated",
      quote: quote(facts.location?.range),
      fact: { kind: "line", field: "location", value: facts.location?.value ?? "" },
    },
    {
      id: "years",
      label: "Experience",
      shown: formatYears(facts.yearsExperience),
      quote: null,
      fact: { kind: "years", value: facts.yearsExperience },
    },
    ...facts.positions.map((position) => ({
      id: rangeKeyOf(position.range),
      label: position.kind === "employment" ? "Position" : position.kind,
      shown: positionWords(position),
      quote: quote(position.dates ?? undefined),
      fact: {
        kind: "position" as const,
        key: rangeKeyOf(position.range),
        value: {
          title: position.title?.value ?? "",
          employer: position.employer?.value ?? "",
          start: position.start,
          end: position.end,
        },
      },
    })),
  ];
}

function positionWords(position: Position): string {
  const what = [position.title?.value, position.employer?.value].filter((part) => part !== undefined).join(", ");
  return `${what || "Untitled"}: ${formatDatePoint(position.start)} to ${formatDatePoint(position.end)}`;
}
