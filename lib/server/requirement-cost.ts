import "server-only";
import { getCurrentProfile } from "@/lib/data/roles";
import type { Actor } from "@/lib/domain/access";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { Interval } from "@/lib/domain/interval";
import { type LateralFit, makeLateralFit, makeNearest } from "@/lib/domain/requirement-cost/lateral-fit";
import { type MustHavesTogether, mustHavesTogether } from "@/lib/domain/requirement-cost/must-haves-together";
import { type Newcomer, newcomersUnder } from "@/lib/domain/requirement-cost/newcomers";
import { withLowerTwins } from "@/lib/domain/requirement-cost/requirement-change";
import {
  poolSizeOf,
  type RequirementCost,
  type RequirementCosts,
  requirementCosts,
} from "@/lib/domain/requirement-cost/requirement-costs";
import { levelsOf } from "@/lib/domain/role/role-levels";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import { makePoolPacker } from "@/lib/domain/scoring/pack-pool";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { withProven } from "@/lib/domain/scoring/with-proven";
import { walkPool } from "./walk-pool";

/** So many of the nearest are named. */
const MOST_NEAREST = 6;
const MOST_NEWCOMERS = 5;

export type PoolPerson = { readonly candidateId: string; readonly name: string; readonly isSample: boolean };

/** Somebody who would pass were one must-have strong. */
export type PoolNewcomer = PoolPerson & Pick<Newcomer, "points" | "rank">;

/** Somebody who does not pass and stands near, with expected points of 100 now and with all that they would learn. */
export type NearPerson = PoolPerson & {
  readonly fit: LateralFit;
  readonly pointsNow: number;
  readonly pointsLearned: number;
};

export type RoleRequirementCost = {
  readonly profile: RoleProfile;
  readonly costs: RequirementCosts;
  readonly together: readonly MustHavesTogether[];
  /** Who passes at each level of the role, and who may, from entry to top. */
  readonly levels: readonly { readonly level: RoleLevel; readonly poolSize: Interval }[];
  readonly nearest: readonly NearPerson[];
  /** The best of those who would pass were the must-have at a place of the profile strong. */
  readonly newcomers: ReadonlyMap<number, readonly PoolNewcomer[]>;
};

type Near = { readonly person: PoolPerson; readonly findings: readonly SkillFinding[] };

/** What the must-haves of a role's current profile cost the whole pool at a level, and who is nearest of those who do not pass; in one walk. */
export async function roleRequirementCost(
  actor: Actor,
  { role, level }: { readonly role: string; readonly level: RoleLevel },
): Promise<RoleRequirementCost> {
  const profile = await getCurrentProfile(actor, role);
  const eased = withLowerTwins(profile, level);
  const packer = makePoolPacker(eased.profile, level);
  // At other levels it is only asked who passes, which the must-haves alone decide.
  const musts = profile.requirements.filter(({ required, weight }) => required === "must" && weight > 0);
  const gate = { ...profile, requirements: musts };
  const atLevels = levelsOf(role).map((each) => ({ level: each, packer: makePoolPacker(gate, each) }));
  const fitOf = makeLateralFit(profile, level);
  const walk = makeNearest<Near>(MOST_NEAREST);
  const people: PoolPerson[] = [];
  await walkPool(actor, packer.skills, ({ candidateId, name, isSample }, findings) => {
    const person = { candidateId, name, isSample };
    people.push(person);
    packer.add(findings);
    for (const each of atLevels) each.packer.add(findings);
    const fit = fitOf(findings);
    if (fit !== null) walk.offer({ person, findings }, fit);
  });
  const weighed = { pool: packer.finish(), weights: eased.profile.requirements.map(({ weight }) => weight) };
  const costs = requirementCosts(weighed, eased.twins);
  const whoComesIn = ({ place }: RequirementCost) =>
    newcomersUnder(weighed, { place, easing: "strong" }, eased.twins, MOST_NEWCOMERS).flatMap(
      ({ candidate, points, rank }) => {
        const person = people[candidate];
        return person === undefined ? [] : [{ ...person, points, rank }];
      },
    );
  const widening = costs.costs.filter(({ effects }) => effects.some(({ comeIn }) => comeIn > 0));
  const weights = musts.map(({ weight }) => weight);
  return {
    profile,
    costs,
    together: mustHavesTogether(weighed),
    levels: atLevels.map(({ level: each, packer: packed }) => ({
      level: each,
      poolSize: poolSizeOf({ pool: packed.finish(), weights }),
    })),
    nearest: walk.nearest.map(({ person: { person, findings }, fit }) => ({
      ...person,
      fit,
      ...pointsOf(findings, fit, { profile, level }),
    })),
    newcomers: new Map(widening.map((entry) => [entry.place, whoComesIn(entry)])),
  };
}

function pointsOf(
  findings: readonly SkillFinding[],
  fit: LateralFit,
  { profile, level }: { readonly profile: RoleProfile; readonly level: RoleLevel },
): Pick<NearPerson, "pointsNow" | "pointsLearned"> {
  const facts = { skills: findings, scale: [], signals: [], yearsExperience: null };
  const expected = (learnt: LateralFit["toLearn"]) => {
    const score = scoreCandidate(withProven(facts, learnt), profile, level);
    return score.kind === "computed" ? score.points.expected : 0;
  };
  return { pointsNow: expected([]), pointsLearned: expected(fit.toLearn) };
}
