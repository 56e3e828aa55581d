import { levelAsked } from "@/lib/domain/role/level-asked";
import { mustLearn } from "@/lib/domain/role/role-distance";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";
import { memberStanding } from "@/lib/domain/team/team-coverage";
import type { TeamMember } from "@/lib/domain/team/team-member";
import { hiringGuide } from "@/lib/reference/hiring-guide";
import { roleBySlug } from "@/lib/reference/roles";

/** Somebody of the team in another role, or in none, who could take this one on. */
export type InternalMove = {
  readonly memberId: string;
  readonly fromRole: string | null;
  /** Must-haves of the role that they prove, of how many. */
  readonly mustHavesProven: number;
  readonly mustHaves: number;
  /** Must-haves that are left, in the order of the profile. */
  readonly openMustHaves: readonly string[];
  /** Whether they prove the skill of the gap now, and could lend it. */
  readonly holdsSkill: boolean;
  /** Share from 0 to 1 of this role's weight that somebody of their role has to learn; null for somebody in none of the ten. */
  readonly learnShare: number | null;
};

/** A lateral background from which people come into the role. */
export type LateralBackground = {
  readonly background: string;
  readonly why: string;
  readonly whatToTeach: readonly string[];
  /** Stated in the reference data, not measured. */
  readonly rampMonths: number;
};

/** Pairs of skills by which people from elsewhere reach this one. */
export type SkillBridge = { readonly from: string; readonly throughSkill: string; readonly strength: number };

/** The backgrounds that move into a role, quickest first; none for an unknown role. */
export function lateralBackgrounds(role: string): readonly LateralBackground[] {
  const known = roleBySlug.get(role)?.transferBackgrounds ?? [];
  return known
    .map(({ background, why, whatToTeach, typicalRampMonths }) => ({
      ...{ background, why, whatToTeach, rampMonths: typicalRampMonths },
    }))
    .toSorted((a, b) => a.rampMonths - b.rampMonths);
}

/** Which lateral pools of a role bring a skill of theirs over to `skill`, the strongest path first; often none. */
export function bridgesTo(role: string, skill: string): readonly SkillBridge[] {
  return hiringGuide.transferPaths
    .filter(({ to }) => to.includes(role))
    .flatMap(({ from, strength, skillBridge }) =>
      skillBridge.flatMap(([held, asked]) =>
        asked === skill && held !== undefined ? [{ from, throughSkill: held, strength }] : [],
      ),
    )
    .toSorted((a, b) => b.strength - a.strength);
}

type Asked = { readonly profile: RoleProfile; readonly skill: string };

/**
 * Who of the team works in another role and is nearest to this one: most must-haves proven first, then those who hold the skill of the gap,
 * then whose role has least to learn. Whoever proves no must-have and not the skill is left out.
 */
export function internalMoves(
  members: readonly Pick<TeamMember, "id" | "role" | "skills">[],
  { profile, skill }: Asked,
  profiles: readonly RoleProfile[],
): readonly InternalMove[] {
  const level = defaultLevel(profile.role);
  const isProving = (member: Pick<TeamMember, "skills">, requirement: Requirement) =>
    memberStanding(member, requirement, levelAsked(requirement, level)) === "proving";
  const musts = profile.requirements.filter(({ required, weight }) => required === "must" && weight > 0);
  const gap = profile.requirements.find((requirement) => requirement.skill === skill);
  const moves = members.flatMap((member): InternalMove[] => {
    if (member.role === profile.role) return [];
    const open = musts.filter((requirement) => !isProving(member, requirement));
    const from = profiles.find(({ role }) => role === member.role);
    const holdsSkill = gap !== undefined && isProving(member, gap);
    if (!holdsSkill && open.length === musts.length) return [];
    return [
      {
        memberId: member.id,
        fromRole: member.role,
        mustHavesProven: musts.length - open.length,
        mustHaves: musts.length,
        openMustHaves: open.map((requirement) => requirement.skill),
        holdsSkill,
        learnShare: from === undefined ? null : mustLearn(from, profile).share,
      },
    ];
  });
  return moves.sort(
    (a, b) =>
      b.mustHavesProven - a.mustHavesProven ||
      Number(b.holdsSkill) - Number(a.holdsSkill) ||
      (a.learnShare ?? 1) - (b.learnShare ?? 1) ||
      (a.memberId < b.memberId ? -1 : 1),
  );
}
