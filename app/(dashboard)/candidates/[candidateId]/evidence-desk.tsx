"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { EvidenceLabel } from "@/components/evidence/evidence-label";
import { EvidenceReader } from "@/components/evidence/evidence-reader";
import type { ReaderPlaces } from "@/components/evidence/reader-blocks";
import { RequirementLedger } from "@/components/evidence/requirement-ledger";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { ComputedScore } from "@/lib/domain/scoring/score";
import { formatScore } from "@/lib/format";
import { AddFact } from "./add-fact";
import { EvidenceNote } from "./evidence-note";
import { useAskedPlace } from "./use-asked-place";
import type { CorrectionTarget } from "./use-correction";

type EvidenceDeskProps = {
  readonly target: CorrectionTarget;
  readonly score: ComputedScore;
  readonly skillNames: Readonly<Record<string, string>>;
  readonly documentName: string;
  readonly text: string;
  readonly places: ReaderPlaces;
  /** Skills whose finding a person corrected. */
  readonly correctedSkills: readonly string[];
};

/** Ledger and reader side by side, sharing one choice. "j" and "k" walk through the requirements. */
export function EvidenceDesk(props: EvidenceDeskProps) {
  const { target, score, skillNames, documentName, text, places, correctedSkills } = props;
  const [selected, setSelected] = useState<string | null>(null);
  const row = score.ledger.find(({ requirement }) => requirement.skill === selected) ?? null;
  const reader = useRef<HTMLDivElement>(null);
  const { place, choose } = useAskedPlace(reader, setSelected);

  function chooseInLedger(skill: string): void {
    choose(skill);
    // On a narrow screen the reader stands below the ledger, out of sight.
    if (window.matchMedia("(width < 68.75rem)").matches) reader.current?.scrollIntoView();
  }
  useStepKeys(score, selected, choose);

  const note = row ? (
    <EvidenceNote
      key={`${row.requirement.skill} ${target.seenVersion}`}
      row={row}
      text={text}
      skillNames={skillNames}
      alsoCountsFor={alsoCountsFor(score, row.requirement.skill)}
      isCorrected={correctedSkills.includes(row.finding?.skill ?? row.requirement.skill)}
      target={target}
    />
  ) : null;

  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,420px)] print:block">
      <Panel className="print:break-inside-auto">
        <PanelHead
          title={deskFinding(score)}
          subtitle="Requirement ledger: level found of level asked, 1 to 5. No quote, no point"
        />
        <RequirementLedger
          ledger={score.ledger}
          skillNames={skillNames}
          text={text}
          selected={selected}
          onSelect={chooseInLedger}
        />
        <PanelFoot>
          Sum of points: {formatScore(score.points.proven)} proven, {formatScore(score.points.expected)} expected,{" "}
          {formatScore(score.points.possible)} possible
          <StateKey />
        </PanelFoot>
      </Panel>
      <Panel ref={reader} className="scroll-mt-14 lg:sticky lg:top-4 print:hidden">
        <EvidenceReader
          title={documentName}
          text={text}
          ledger={score.ledger}
          skillNames={skillNames}
          places={places}
          selected={selected}
          place={place}
          onSelect={choose}
          note={note}
          tools={<AddFact target={target} text={text} />}
        />
      </Panel>
    </div>
  );
}

function StateKey() {
  return (
    <span className="ml-auto flex flex-wrap gap-x-3 max-md:ml-0">
      <EvidenceLabel status="met" />
      <EvidenceLabel status="partly-met" />
      <EvidenceLabel status="unknown" />
      <EvidenceLabel status="not-met" />
    </span>
  );
}

function deskFinding({ points }: ComputedScore): string {
  const open = points.possible - points.proven;
  const proven = `${formatScore(points.proven)} of 100 points are proven`;
  return open < 0.5 ? proven : `${proven}, ${formatScore(open)} more hang on unknowns`;
}

/** Other requirements that the same words count for. */
function alsoCountsFor(score: ComputedScore, skill: string): readonly string[] {
  const chosen = score.ledger.find((row) => row.requirement.skill === skill)?.finding;
  if (!chosen) return [];
  return score.ledger
    .filter(
      (row) =>
        row.requirement.skill !== skill &&
        row.finding?.quote.start === chosen.quote.start &&
        row.finding.quote.end === chosen.quote.end,
    )
    .map((row) => row.requirement.skill);
}

function useStepKeys(score: ComputedScore, selected: string | null, select: (skill: string) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof HTMLElement && ["INPUT", "TEXTAREA", "SELECT"].includes(event.target.tagName);
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || (event.key !== "j" && event.key !== "k")) return;
    const at = score.ledger.findIndex(({ requirement }) => requirement.skill === selected);
    const next = score.ledger[event.key === "j" ? at + 1 : Math.max(0, at - 1)];
    if (next) select(next.requirement.skill);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
