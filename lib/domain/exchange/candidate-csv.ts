import type { Interval } from "@/lib/domain/interval";
import type { ComputedScore, GateOutcome, Points } from "@/lib/domain/scoring/score";
import { gateWords, SCORE_COLUMNS } from "./score-columns";

/** A person of a list as a spreadsheet gets one. */
export type CandidateCsvEntry = {
  /** Place in the list, from 1. */
  readonly position: number;
  /** Texts are empty where the résumé states nothing. */
  readonly name: string;
  readonly headline: string;
  readonly location: string;
  readonly isSample: boolean;
  readonly years: Interval | null;
  /** Day of the import, as 2026-11-21. */
  readonly imported: string;
  /** Where the page about the person is. */
  readonly address: string;
  /** Null for somebody without a score: near to none of the roles, or nothing to read. */
  readonly score: {
    readonly role: string;
    readonly level: string;
    /** A number, or words where the weights are those of no version. */
    readonly profileVersion: number | string;
    readonly engineVersion: string;
    readonly points: Points | null;
    readonly coverage: number;
    readonly gate: GateOutcome | null;
    readonly mustHaves: ComputedScore["mustHaves"];
  } | null;
};

/** The heads of the columns; each names its unit. */
export const CANDIDATE_CSV_HEAD = [
  "Position",
  "Name",
  "Sample",
  "Headline",
  "Location",
  "Years, least",
  "Years, most",
  ...SCORE_COLUMNS,
  "Profile version",
  "Engine version",
  "Imported",
  "Address",
] as const;

/** One row under `CANDIDATE_CSV_HEAD`. What is unknown stays an empty cell: it is not 0. Points and years have one decimal. */
export function candidateCsvRow(entry: CandidateCsvEntry): readonly (string | number)[] {
  const { years } = entry;
  return [
    entry.position,
    entry.name,
    entry.isSample ? "yes" : "no",
    entry.headline,
    entry.location,
    years === null ? "" : oneDecimal(years.low),
    years === null ? "" : oneDecimal(years.high),
    ...scoreCells(entry.score),
    entry.imported,
    entry.address,
  ];
}

function scoreCells(score: CandidateCsvEntry["score"]): readonly (string | number)[] {
  if (score === null) return ["", "", "", "", "", "", "", "", "", "", "", ""];
  const { role, level, points, gate, mustHaves, profileVersion, engineVersion } = score;
  const counted =
    points === null
      ? ["", "", "", "", "", "", "", ""]
      : [
          ...[points.proven, points.expected, points.possible].map(oneDecimal),
          Math.round(score.coverage * 100),
          gate === null ? "" : gateWords[gate],
          ...[mustHaves.met, mustHaves.open, mustHaves.failed],
        ];
  return [role, level, ...counted, profileVersion, engineVersion];
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
