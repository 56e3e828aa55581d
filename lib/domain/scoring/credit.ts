import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { Interval } from "@/lib/domain/interval";
import { RUBRIC } from "@/lib/domain/scoring/rubric";

/** Shares from 0 to 1 of a requirement's points. `proven` ≤ `expected` ≤ `possible`. */
export type Credit = { readonly proven: number; readonly expected: number; readonly possible: number };

export const NO_CREDIT: Credit = { proven: 0, expected: 0, possible: 0 };

/** The share of what is asked that a level reaches, from 0 to 1. More than asked gives no more: strength elsewhere buys nothing back. */
export function shareOf(level: number, levelAsked: number): number {
  return Math.min(1, level / levelAsked);
}

/** Credit of a level known to lie in an interval: its low end proves, a point within is expected, its high end is possible. */
export function creditOf(level: Interval, levelAsked: number): Credit {
  return {
    proven: shareOf(level.low, levelAsked),
    expected: shareOf(level.low + RUBRIC.expectedInInterval * (level.high - level.low), levelAsked),
    possible: shareOf(level.high, levelAsked),
  };
}

/** Which of two held findings serves a requirement better at the level asked; ties go to the first. */
export function isBetterFor(levelAsked: number, first: SkillFinding, second: SkillFinding): boolean {
  const [one, other] = [creditOf(first.level, levelAsked), creditOf(second.level, levelAsked)];
  return one.proven !== other.proven ? one.proven > other.proven : one.expected > other.expected;
}
