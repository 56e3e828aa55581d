"use client";

import { useState } from "react";
import { LedgerRow } from "@/components/evidence/ledger-row";
import { Button } from "@/components/ui/button";
import type { RequirementKind } from "@/lib/domain/role/role-profile";
import type { RequirementResult, RequirementStatus } from "@/lib/domain/scoring/score";
import { formatPoints, formatQuantity } from "@/lib/format";

type RequirementLedgerProps = {
  readonly ledger: readonly RequirementResult[];
  readonly skillNames: Readonly<Record<string, string>>;
  /** The text that the quotes are slices of. */
  readonly text: string;
  /** Skill of the chosen row. */
  readonly selected: string | null;
  readonly onSelect: (skill: string) => void;
};

const GROUPS: readonly { readonly kind: RequirementKind; readonly title: string }[] = [
  { kind: "must", title: "Must" },
  { kind: "strong", title: "Strong" },
  { kind: "nice", title: "Nice" },
];

/** One row a requirement, grouped by kind: state, level found of level asked, quote or why there is none, points. */
export function RequirementLedger({ ledger, skillNames, text, selected, onSelect }: RequirementLedgerProps) {
  const [showsAll, setShowsAll] = useState(false);
  // A profile asks for dozens of nice-to-haves and a résumé is silent about most; those open on request.
  const silentNice = ledger.filter((row) => row.requirement.required === "nice" && row.status === "unknown");
  const hidden = showsAll || silentNice.some((row) => row.requirement.skill === selected) ? [] : silentNice;

  return (
    <>
      <table className="w-full table-fixed border-collapse text-13">
        <caption className="sr-only">Requirements with the level found, the evidence and the points</caption>
        <LedgerHead />
        {GROUPS.map(({ kind, title }) => {
          const rows = ledger.filter((row) => row.requirement.required === kind);
          if (rows.length === 0) return null;
          return (
            <tbody key={kind}>
              <tr className="bg-muted font-medium text-12 text-secondary-foreground">
                <th
                  colSpan={3}
                  scope="rowgroup"
                  className="h-7 border-b px-3 text-left font-medium md:whitespace-nowrap md:px-4"
                >
                  {title}: {describeRows(rows)}
                </th>
                <td className="border-b max-md:hidden print:table-cell" />
                <td className="whitespace-nowrap border-b pr-3 text-right md:pr-4">{groupPoints(rows)}</td>
              </tr>
              {rows
                .filter((row) => !hidden.includes(row))
                .map((row) => (
                  <LedgerRow
                    key={row.requirement.skill}
                    row={row}
                    skillNames={skillNames}
                    text={text}
                    selected={row.requirement.skill === selected}
                    onSelect={onSelect}
                  />
                ))}
            </tbody>
          );
        })}
      </table>
      {hidden.length > 0 ? (
        <div className="px-3 py-1.5 md:px-4 print:hidden">
          <Button size="xs" tone="ghost" onClick={() => setShowsAll(true)}>
            Show {formatQuantity(hidden.length, "silent nice-to-have")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function LedgerHead() {
  const cell = "border-b px-2 py-2 text-left align-bottom font-medium text-12 text-muted-foreground";
  return (
    <thead>
      <tr>
        <th scope="col" className={`w-9 ${cell}`}>
          <span className="sr-only">State</span>
        </th>
        <th scope="col" className={`${cell} md:w-[34%] print:w-[28%]`}>
          Requirement
        </th>
        <th scope="col" className={`w-16 ${cell}`}>
          Level
        </th>
        <th scope="col" className={`${cell} max-md:hidden print:table-cell`}>
          Evidence, or why there is none
        </th>
        <th scope="col" className={`w-28 md:w-36 print:w-32 ${cell} pr-3 text-right md:pr-4`}>
          Points
        </th>
      </tr>
    </thead>
  );
}

const COUNTED: readonly { readonly status: RequirementStatus; readonly words: string }[] = [
  { status: "met", words: "met" },
  { status: "partly-met", words: "below the level" },
  { status: "unknown", words: "unknown" },
  { status: "not-met", words: "not met" },
];

function describeRows(rows: readonly RequirementResult[]): string {
  return COUNTED.map(({ status, words }) => ({ words, count: rows.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count} ${words}`)
    .join(", ");
}

function groupPoints(rows: readonly RequirementResult[]): string {
  const sum = (reading: "proven" | "possible") => rows.reduce((total, row) => total + row.points[reading], 0);
  const [proven, possible] = [formatPoints(sum("proven")), formatPoints(sum("possible"))];
  return proven === possible ? proven : `${proven} to ${possible}`;
}
