import { shippedTaxonomy } from "@/lib/domain/candidate-reading";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { demandsIn, roleDescribed } from "@/lib/domain/posting/demanded";
import type { PostingFinding } from "@/lib/domain/posting/finding";
import { impossibleYears } from "@/lib/domain/posting/impossible-years";
import { inflatedDegree } from "@/lib/domain/posting/inflated-degree";
import { markWords } from "@/lib/domain/posting/mark-words";
import { missingParts } from "@/lib/domain/posting/missing-parts";
import { type MustHave, mustHaves, tooManyMusts } from "@/lib/domain/posting/must-haves";
import { payFindings, rulesFor } from "@/lib/domain/posting/pay-findings";
import { readPosting } from "@/lib/domain/posting/posting-text";
import { twoJobs } from "@/lib/domain/posting/two-jobs";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import type { PayRule } from "@/lib/reference/pay-transparency";
import { skillBySlug } from "@/lib/reference/skills";

/** What a description is held against. */
export type LintContext = {
  /** The day on which it is read, "2026-11-22". */
  readonly asOf: string;
  /** Where the work is; null takes the places that the text names. */
  readonly place: string | null;
  readonly profiles: readonly RoleProfile[];
  /** How many of one's own pool prove what the roles ask; empty when that may not be seen. */
  readonly gaps: readonly RoleGap[];
};

export type LintResult = {
  /** The role that it describes; null when near to none of the ten. */
  readonly nearest: string | null;
  /** In the order of the text. */
  readonly findings: readonly PostingFinding[];
  readonly mustHaves: readonly MustHave[];
  /** Rules about pay that hold at its places. */
  readonly rules: readonly PayRule[];
};

/** Longest text that is read; what stands beyond it is not looked at. */
export const LONGEST_POSTING = 100_000;

function nameOf(skill: string): string {
  return skillBySlug.get(skill)?.name ?? skill;
}

/** Reads a job description and says what in it keeps people away, each with its reason, its source and a change. There is no score.
 *  Deterministic; linear in the length of the text. An empty text has no findings. */
export function lintPosting(written: string, { asOf, place, profiles, gaps }: LintContext): LintResult {
  const text = written.slice(0, LONGEST_POSTING);
  if (text.trim() === "") return { nearest: null, findings: [], mustHaves: [], rules: [] };
  const taxonomy = shippedTaxonomy();
  const posting = readPosting(text);
  const demands = demandsIn(posting, taxonomy);
  const nearest = roleDescribed(demands, profiles, taxonomy);
  const rules = rulesFor(text, place, asOf);
  const musts = mustHaves(posting, demands, { gaps, nearest });
  const findings = [
    ...markWords(text),
    ...impossibleYears(posting, asOf),
    ...tooManyMusts(posting, musts, nameOf),
    ...twoJobs(posting, demands, { profiles, nearest }),
    ...inflatedDegree(posting, nearest),
    ...payFindings(posting, rules),
    ...missingParts(posting),
  ];
  return {
    nearest,
    findings: findings.toSorted((first, second) => first.quote.start - second.quote.start),
    mustHaves: musts,
    rules,
  };
}
