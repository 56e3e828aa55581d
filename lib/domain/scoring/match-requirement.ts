import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import { levelAsked } from "@/lib/domain/role/level-asked";
import type { Requirement, RoleLevel } from "@/lib/domain/role/role-profile";
import { type Credit, creditOf, isBetterFor, NO_CREDIT, shareOf } from "@/lib/domain/scoring/credit";
import { RUBRIC } from "@/lib/domain/scoring/rubric";
import type { RequirementResult } from "@/lib/domain/scoring/score";
import { skillBySlug } from "@/lib/reference/skills";

/** What the facts say of one requirement, before weights: shares of its points and why. */
export type RequirementMatch = Omit<RequirementResult, "points" | "outOf"> & { readonly credit: Credit };

type Transfer = { readonly skill: string; readonly transfer: number };

/** Adjacent skills by the skill that they help: `adjacent` is directed from the one held to the one asked. */
const transfersTo: ReadonlyMap<string, readonly Transfer[]> = (() => {
  const map = new Map<string, Transfer[]>();
  for (const skill of skillBySlug.values()) {
    for (const { slug, transfer } of skill.adjacent)
      map.set(slug, [...(map.get(slug) ?? []), { skill: skill.slug, transfer }]);
  }
  return map;
})();

type Context = {
  readonly held: ReadonlyMap<string, SkillFinding>;
  readonly lacked: ReadonlyMap<string, SkillFinding>;
  readonly level: RoleLevel;
  readonly baseRate: number;
};

function bestFinding(requirement: Requirement, asked: number, held: Context["held"]): SkillFinding | null {
  let best: SkillFinding | null = null;
  for (const skill of [requirement.skill, ...requirement.satisfiedBy]) {
    const finding = held.get(skill);
    if (finding !== undefined && (best === null || isBetterFor(asked, finding, best))) best = finding;
  }
  return best;
}

/** The held skill from which most carries over to the one asked. */
function nearestTransfer(
  skill: string,
  asked: number,
  held: Context["held"],
): (Transfer & { readonly share: number }) | null {
  let best: (Transfer & { readonly share: number }) | null = null;
  for (const { skill: from, transfer } of transfersTo.get(skill) ?? []) {
    const finding = held.get(from);
    if (finding === undefined) continue;
    const share = shareOf(creditMiddle(finding) * transfer, asked) * RUBRIC.transferTrust;
    if (best === null || share > best.share) best = { skill: from, transfer, share };
  }
  return best;
}

function creditMiddle(finding: SkillFinding): number {
  return (finding.level.low + finding.level.high) / 2;
}

function matchUnknown(requirement: Requirement, asked: number, context: Context): RequirementMatch {
  const nearest = nearestTransfer(requirement.skill, asked, context.held);
  const expected = Math.max(context.baseRate, nearest?.share ?? 0);
  return {
    requirement,
    levelAsked: asked,
    levelFound: null,
    status: "unknown",
    finding: null,
    satisfiedBy: null,
    nearest: nearest === null ? null : { skill: nearest.skill, transfer: nearest.transfer },
    credit: { proven: 0, expected, possible: 1 },
  };
}

function matchHeld(requirement: Requirement, asked: number, finding: SkillFinding, silent: Credit): RequirementMatch {
  const { proven, expected, possible } = creditOf(finding.level, asked);
  return {
    requirement,
    levelAsked: asked,
    levelFound: finding.level,
    status: finding.level.low >= asked ? "met" : "partly-met",
    finding,
    satisfiedBy: finding.skill === requirement.skill ? null : finding.skill,
    nearest: null,
    // Naming a skill never lowers what silence about it would have let us expect.
    credit: { proven, expected: Math.min(possible, Math.max(expected, silent.expected)), possible },
  };
}

/** Holds one requirement against the facts. Held evidence, its own or a stand-in's, counts first; a denial counts only where no
 *  stand-in is held; silence is unknown: nothing proven, everything possible, expected at the transfer from an adjacent skill or at the base rate. */
export function matchRequirement(requirement: Requirement, context: Context): RequirementMatch {
  const asked = levelAsked(requirement, context.level);
  const finding = bestFinding(requirement, asked, context.held);
  const silent = matchUnknown(requirement, asked, context);
  if (finding !== null) return matchHeld(requirement, asked, finding, silent.credit);
  const denied = context.lacked.get(requirement.skill);
  if (denied === undefined) return silent;
  return {
    requirement,
    levelAsked: asked,
    levelFound: denied.level,
    status: "not-met",
    finding: denied,
    satisfiedBy: null,
    nearest: null,
    credit: NO_CREDIT,
  };
}
