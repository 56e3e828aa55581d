import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import { impliedLevel, joinLevels } from "@/lib/domain/evidence/skill-level";
import type { Taxonomy } from "@/lib/domain/evidence/taxonomy";

function imply(source: SkillFinding, skill: string): SkillFinding {
  return {
    ...source,
    skill,
    basis: "implied",
    via: source.skill,
    level: impliedLevel(source.level),
    mentions: [source.quote],
  };
}

/** A stated finding keeps its own quote and takes the better bounds; of two implied ones the higher leads. A stated denial is never overruled. */
function merge(known: SkillFinding | undefined, implied: SkillFinding): SkillFinding {
  if (known === undefined) return implied;
  if (known.stance === "lacked") return known;
  const leading = known.basis === "implied" && implied.level.low > known.level.low ? implied : known;
  return { ...leading, level: joinLevels(known.level, implied.level) };
}

/** Adds the skills that held ones imply, each one level lower, along whole chains (NCCL → collectives → distributed systems).
 *  `implies` has no cycles, so the walk ends; the result does not depend on the order of the findings. */
export function addImplied(stated: readonly SkillFinding[], taxonomy: Taxonomy): readonly SkillFinding[] {
  const findings = new Map(stated.map((finding) => [finding.skill, finding]));
  const spread = (source: SkillFinding): void => {
    for (const skill of taxonomy.skillBySlug.get(source.skill)?.implies ?? []) {
      const implied = imply(source, skill);
      findings.set(skill, merge(findings.get(skill), implied));
      spread(implied);
    }
  };
  const inOrder = stated.toSorted((first, second) => (first.skill < second.skill ? -1 : 1));
  for (const finding of inOrder) if (finding.stance === "held") spread(finding);
  return [...findings.values()];
}
