"use client";

import { EvidenceGlyph } from "@/components/evidence/evidence-glyph";
import { statusWords } from "@/components/evidence/evidence-label";
import { LevelText } from "@/components/evidence/level-pips";
import { quoteLine, wholeQuote } from "@/components/evidence/quote-line";
import { classNames } from "@/components/ui/class-names";
import type { RequirementResult } from "@/lib/domain/scoring/score";
import { formatPoints, formatShare } from "@/lib/format";

type LedgerRowProps = {
  readonly row: RequirementResult;
  readonly skillNames: Readonly<Record<string, string>>;
  readonly text: string;
  readonly selected: boolean;
  readonly onSelect: (skill: string) => void;
};

/** Id of a requirement's row, the target of the marks that count for it. */
export function ledgerRowId(skill: string): string {
  return `requirement-${skill}`;
}

/** One requirement. The name is the button that chooses it; a click anywhere in the row does the same. */
export function LedgerRow({ row, skillNames, text, selected, onSelect }: LedgerRowProps) {
  const { skill } = row.requirement;
  const cell = classNames("h-8 border-b px-2", selected && "bg-selected");
  return (
    <tr id={ledgerRowId(skill)} onClick={() => onSelect(skill)} className="scroll-mt-16 cursor-pointer hover:bg-hover">
      <td className={classNames(cell, "pl-3 md:pl-4", selected && "shadow-[inset_2px_0_0_var(--primary)]")}>
        <EvidenceGlyph status={row.status} />
        <span className="sr-only">{statusWords[row.status]}</span>
      </td>
      <th scope="row" className={classNames(cell, "text-left font-medium")}>
        <button
          type="button"
          aria-pressed={selected}
          title={skillNames[skill]}
          className="block w-full truncate text-left max-md:whitespace-normal max-md:py-1 max-md:leading-4 print:whitespace-normal"
        >
          {skillNames[skill] ?? skill}
        </button>
      </th>
      <td className={cell}>
        <LevelText found={row.levelFound} asked={row.levelAsked} />
      </td>
      <td
        className={classNames(
          cell,
          "truncate text-secondary-foreground max-md:hidden print:table-cell print:whitespace-normal print:py-1",
        )}
      >
        <EvidenceWords row={row} skillNames={skillNames} text={text} />
      </td>
      <td className={classNames(cell, "whitespace-nowrap pr-3 text-right md:pr-4")}>
        <RowPoints row={row} />
      </td>
    </tr>
  );
}

type EvidenceWordsProps = Pick<LedgerRowProps, "row" | "skillNames" | "text">;

/** The quote, or why there is none. */
function EvidenceWords({ row, skillNames, text }: EvidenceWordsProps) {
  if (row.finding === null) return <span className="text-muted-foreground">{silenceWords(row, skillNames)}</span>;
  return (
    <span title={wholeQuote(text, row.finding)}>
      {row.satisfiedBy ? (
        <span className="text-muted-foreground">{skillNames[row.satisfiedBy] ?? row.satisfiedBy} stands in: </span>
      ) : null}
      “{quoteLine(text, row.finding)}”
    </span>
  );
}

/** What is expected of a requirement about which the résumé is silent, and from where. */
export function silenceWords(row: RequirementResult, skillNames: Readonly<Record<string, string>>): string {
  if (row.nearest === null) return "Silent. No nearby skill, base rate only";
  return `Silent. Nearest: ${skillNames[row.nearest.skill] ?? row.nearest.skill}, ${formatShare(row.nearest.transfer)} carries over`;
}

function RowPoints({ row }: { readonly row: RequirementResult }) {
  const [proven, possible] = [formatPoints(row.points.proven), formatPoints(row.points.possible)];
  return (
    <>
      {proven === possible ? proven : `${proven} to ${possible}`}
      <span className="text-muted-foreground max-md:hidden"> of {formatPoints(row.outOf)}</span>
    </>
  );
}
