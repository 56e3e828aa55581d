import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import { type Ask, askNext } from "@/lib/domain/interview/ask-next";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import type { Score } from "@/lib/domain/scoring/score";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { interviewKitByRole } from "@/lib/reference/interview-kits";
import type { Role } from "@/lib/reference/roles";
import type { RoleChoice } from "./search-params";

export type RoleFit = { readonly role: Role; readonly level: RoleLevel; readonly score: Score };

type RoleAndProfile = { readonly role: Role; readonly profile: RoleProfile };

/** The fit for every role at its usual level, the chosen one at the chosen level; best expected first, not computable last. */
export function fitForRoles(
  facts: CandidateFacts,
  roles: readonly RoleAndProfile[],
  choice: RoleChoice,
): readonly RoleFit[] {
  return roles
    .map(({ role, profile }) => {
      const level = role.slug === choice.role ? choice.level : defaultLevel(role.slug);
      return { role, level, score: scoreCandidate(facts, profile, level) };
    })
    .toSorted((a, b) => expectedOf(b.score) - expectedOf(a.score));
}

function expectedOf(score: Score): number {
  return score.kind === "computed" ? score.points.expected : -1;
}

/** What to ask about a score's unknowns, in the words of the role's kit. */
export function asksOf(score: Score): readonly Ask[] {
  if (score.kind === "not-computable") return [];
  return askNext(score.ledger, { questions: interviewKitByRole.get(score.role) ?? [], level: score.level });
}
