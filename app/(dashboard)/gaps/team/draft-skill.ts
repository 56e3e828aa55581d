import type { Interval } from "@/lib/domain/interval";
import type { TeamSkill } from "@/lib/domain/team/team-member";

/** A skill while its form is open. */
export type DraftSkill = {
  readonly skill: string;
  /** The level chosen; null keeps the one between two bounds. */
  readonly level: number | null;
  /** What was known when the form opened, where that is not a stated number; null else. */
  readonly known: { readonly level: Interval; readonly isEvidence: boolean } | null;
};

/** A stored skill as the form shows it: evidence and intervals are kept unless another level is chosen. */
export function draftOf({ skill, level, origin }: TeamSkill): DraftSkill {
  const isStatedNumber = origin === "stated" && level.low === level.high;
  if (isStatedNumber) return { skill, level: level.low, known: null };
  return { skill, level: null, known: { level, isEvidence: origin === "evidence" } };
}

/** As the form sends it: "cuda 4", or "cuda" for the level that is known. */
export function sentSkill({ skill, level }: DraftSkill): string {
  return level === null ? skill : `${skill} ${level}`;
}
