import { addImplied } from "@/lib/domain/evidence/add-implied";
import type { CandidateFacts, SkillFinding } from "@/lib/domain/evidence/evidence";
import { decideMentions, type Mention, matchStatement } from "@/lib/domain/evidence/find-mentions";
import type { Taxonomy } from "@/lib/domain/evidence/taxonomy";
import { asEvidence, type PostingStatement, type PostingText } from "@/lib/domain/posting/posting-text";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { nearestRole } from "@/lib/domain/scoring/nearest-role";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";

/** A sentence with the skills that it names. */
export type Demand = PostingStatement & { readonly mentions: readonly Mention[] };

/** What each sentence of a job description asks for. */
export function demandsIn(posting: PostingText, taxonomy: Taxonomy): readonly Demand[] {
  return posting.statements.map((statement) => {
    const matches = matchStatement(posting.text, asEvidence(statement), taxonomy);
    return { ...statement, mentions: decideMentions(matches, taxonomy, { listedSkills: 0, below: [] }) };
  });
}

/* A description asks for no level in numbers; what it names it wants done well. */
const LEVEL_MEANT = { low: 4, high: 5 };

function asHeld({ skill, range }: Mention, context: SkillFinding["context"]): SkillFinding {
  const how = { basis: "stated", via: null, strength: "used", level: LEVEL_MEANT } as const;
  return { skill, stance: "held", ...how, quote: range, context, mentions: [range] };
}

function asFacts(demands: readonly Demand[], taxonomy: Taxonomy): CandidateFacts {
  const stated = new Map(
    demands.flatMap(({ mentions, range }) =>
      mentions.map((mention) => [mention.skill, asHeld(mention, range)] as const),
    ),
  );
  const skills = addImplied([...stated.values()], taxonomy).toSorted((first, second) =>
    first.skill < second.skill ? -1 : 1,
  );
  return { skills, scale: [], signals: [], yearsExperience: null };
}

/** The role that a job description describes: the one that somebody with all it names would be nearest to; null when near to none. */
export function roleDescribed(
  demands: readonly Demand[],
  profiles: readonly RoleProfile[],
  taxonomy: Taxonomy,
): string | null {
  const facts = asFacts(demands, taxonomy);
  return nearestRole(profiles.map((profile) => scoreCandidate(facts, profile, defaultLevel(profile.role))));
}
