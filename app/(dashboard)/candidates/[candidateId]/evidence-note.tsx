"use client";

import { useState } from "react";
import { silenceWords } from "@/components/evidence/ledger-row";
import { May } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import type { EvidenceStrength } from "@/lib/domain/evidence/evidence";
import type { RequirementResult } from "@/lib/domain/scoring/score";
import { formatLevel, formatList, formatPoints } from "@/lib/format";
import { SkillForm } from "./skill-form";
import type { CorrectionTarget } from "./use-correction";

const STRENGTH: Readonly<Record<EvidenceStrength, string>> = {
  listed: "Only named, without a place where it was used.",
  used: "Used in a dated position or project.",
  delivered: "Led, designed or shipped, with a stated outcome.",
};

type EvidenceNoteProps = {
  readonly row: RequirementResult;
  readonly text: string;
  readonly skillNames: Readonly<Record<string, string>>;
  readonly alsoCountsFor: readonly string[];
  readonly isCorrected: boolean;
  readonly target: CorrectionTarget;
};

/** What the chosen requirement's evidence counted for, and the way to correct it. */
export function EvidenceNote({ row, text, skillNames, alsoCountsFor, isCorrected, target }: EvidenceNoteProps) {
  const [isCorrecting, setIsCorrecting] = useState(false);
  const nameOf = (skill: string) => skillNames[skill] ?? skill;
  const { finding } = row;
  return (
    <>
      <p>
        <b className="font-semibold text-foreground">
          {nameOf(row.requirement.skill)}, level {formatLevel(row.levelFound)} of {row.levelAsked} asked,{" "}
          {pointsWords(row)}.
        </b>{" "}
        {finding === null ? `${silenceWords(row, skillNames)}.` : null}
        {finding?.stance === "lacked" ? "The résumé says that it is missing." : null}
        {finding?.stance === "held" ? STRENGTH[finding.strength] : null}
        {row.satisfiedBy ? ` ${nameOf(row.satisfiedBy)} stands in for it.` : null}
        {finding?.via ? ` It follows from ${nameOf(finding.via)}.` : null}
        {alsoCountsFor.length > 0 ? ` The same words count for ${formatList(alsoCountsFor.map(nameOf))}.` : null}
        {finding ? ` Characters ${finding.quote.start} to ${finding.quote.end}.` : null}
        {isCorrected ? " Corrected by hand." : null}
      </p>
      {isCorrecting ? (
        <SkillForm
          row={row}
          text={text}
          name={nameOf(finding?.skill ?? row.requirement.skill)}
          target={target}
          onClose={() => setIsCorrecting(false)}
        />
      ) : (
        <May permission="candidate:write">
          <Button size="xs" className="mt-1.5 print:hidden" onClick={() => setIsCorrecting(true)}>
            Correct
          </Button>
        </May>
      )}
    </>
  );
}

function pointsWords(row: RequirementResult): string {
  const [proven, possible] = [formatPoints(row.points.proven), formatPoints(row.points.possible)];
  return proven === possible ? `${proven} points` : `${proven} to ${possible} points`;
}
