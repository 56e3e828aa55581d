import type { EvidenceStrength } from "@/lib/domain/evidence/evidence";
import type { Interval } from "@/lib/domain/interval";

/** What all mentions of one skill amount to. */
export type Practice = {
  /** Whether the document shows any work: positions, projects or publications. */
  readonly showsWork: boolean;
  readonly strength: EvidenceStrength;
  /** Statements of dated positions or projects that use the skill. */
  readonly uses: number;
  /** Statements that use it with a stated outcome. */
  readonly deliveries: number;
  /** Months of the dated positions in which it is used, overlaps counted once. */
  readonly months: number;
};

const MONTHS_OF_ROUTINE = 18;
const MONTHS_OF_MASTERY = 60;
const USES_OF_ROUTINE = 2;
const USES_OF_MASTERY = 4;

/** Level on the 1 to 5 scale that a practice supports. A résumé states no levels, so this is an estimate with its width:
 *  a name in a list is worth 1 to 3, and proves nothing where a document lists names and shows no work at all; use in a position 2 to 4, firmer with time or repetition; a deed with an outcome 3 to 5.
 *  Both bounds only grow with more evidence. Method: our own judgement, calibrated on labelled résumés; see tests. */
export function levelOf(practice: Practice): Interval {
  if (practice.strength === "listed") return { low: practice.showsWork ? 1 : 0, high: 3 };
  const isRoutine = practice.months >= MONTHS_OF_ROUTINE || practice.uses >= USES_OF_ROUTINE;
  const isMastery = practice.months >= MONTHS_OF_MASTERY || practice.uses >= USES_OF_MASTERY;
  if (practice.strength === "used") return { low: isRoutine ? 3 : 2, high: isMastery ? 5 : 4 };
  return { low: isMastery || practice.deliveries >= USES_OF_ROUTINE ? 4 : 3, high: 5 };
}

function oneBelow(bound: number): number {
  return bound === 0 ? 0 : Math.max(1, bound - 1);
}

/** An implied skill stands one level below the one that implies it; the scale begins at 1, and what proves nothing implies nothing. */
export function impliedLevel(level: Interval): Interval {
  return { low: oneBelow(level.low), high: oneBelow(level.high) };
}

/** The interval that two independent findings of one skill support together: the better bound of each. */
export function joinLevels(first: Interval, second: Interval): Interval {
  return { low: Math.max(first.low, second.low), high: Math.max(first.high, second.high) };
}
