import { addImplied } from "@/lib/domain/evidence/add-implied";
import type { CandidateFacts, EvidenceStrength, SkillFinding } from "@/lib/domain/evidence/evidence";
import { findScale } from "@/lib/domain/evidence/find-scale";
import { findSignals } from "@/lib/domain/evidence/find-signals";
import { moveFacts } from "@/lib/domain/evidence/move-facts";
import { practiceMonths } from "@/lib/domain/evidence/practice-months";
import { type Sighting, sightSkills } from "@/lib/domain/evidence/sight-skills";
import { levelOf } from "@/lib/domain/evidence/skill-level";
import type { Taxonomy } from "@/lib/domain/evidence/taxonomy";
import { moveResume } from "@/lib/domain/resume/move-resume";
import type { Resume, SectionKind, YearMonth } from "@/lib/domain/resume/resume";
import { joinWraps, moveRange } from "@/lib/domain/resume/text/join-wraps";
import type { TextRange } from "@/lib/domain/text-range";

const RANK: Readonly<Record<EvidenceStrength, number>> = { listed: 0, used: 1, delivered: 2 };
const SHOWING_WORK: ReadonlySet<SectionKind> = new Set(["experience", "projects", "publications", "volunteer"]);

/** A wall of keywords is not work. */
function showsWork(resume: Resume): boolean {
  return resume.positions.length > 0 || resume.sections.some(({ kind }) => SHOWING_WORK.has(kind));
}

/** The sighting that a reader would accept first: the strongest, then the earliest. */
function best(sightings: readonly Sighting[]): Sighting | undefined {
  return sightings.reduce<Sighting | undefined>(
    (chosen, sighting) => (chosen === undefined || RANK[sighting.strength] > RANK[chosen.strength] ? sighting : chosen),
    undefined,
  );
}

function distinctStatements(sightings: readonly Sighting[]): number {
  return new Set(sightings.map((sighting) => sighting.statement.range.start)).size;
}

function heldFinding(
  skill: string,
  sightings: readonly Sighting[],
  resume: Resume,
  asOf: YearMonth,
): SkillFinding | null {
  const chosen = best(sightings);
  if (chosen === undefined) return null;
  const uses = sightings.filter((sighting) => sighting.strength !== "listed");
  const positions = new Set(uses.map((sighting) => sighting.statement.positionIndex).filter((index) => index !== null));
  const level = levelOf({
    showsWork: showsWork(resume),
    strength: chosen.strength,
    uses: distinctStatements(uses),
    deliveries: distinctStatements(uses.filter((sighting) => sighting.strength === "delivered")),
    months: practiceMonths(
      [...positions].map((index) => resume.positions[index]).filter((position) => position !== undefined),
      asOf,
    ),
  });
  return finding(skill, "held", chosen, {
    strength: chosen.strength,
    level,
    mentions: sightings.map((sighting) => sighting.range),
  });
}

function finding(
  skill: string,
  stance: SkillFinding["stance"],
  chosen: Sighting,
  rest: Pick<SkillFinding, "strength" | "level" | "mentions">,
): SkillFinding {
  return { skill, stance, basis: "stated", via: null, quote: chosen.range, context: chosen.statement.range, ...rest };
}

function lackedFinding(skill: string, sightings: readonly Sighting[]): SkillFinding | null {
  const chosen = sightings[0];
  if (chosen === undefined) return null;
  const mentions = sightings.map((sighting) => sighting.range);
  return finding(skill, "lacked", chosen, { strength: "listed", level: { low: 0, high: 0 }, mentions });
}

/** What a résumé proves, and the statements that name a skill nowhere else proven of which nobody can tell who did it. */
export type Evidence = { readonly facts: CandidateFacts; readonly unclear: readonly TextRange[] };

/** Reads what a résumé proves: skills with level and quote, scale, signals, years. Skills come sorted by slug, so the order of
 *  sections and files changes nothing. A text without evidence gives empty lists. A skill that is both claimed and denied is held:
 *  people deny a part ("no CUDA kernel work") of what they otherwise prove. `asOf` is the month that "present" means. */
export function readEvidence(resume: Resume, taxonomy: Taxonomy, asOf: YearMonth): Evidence {
  if (resume.wraps.length === 0) return findInParagraphs(resume, taxonomy, asOf);
  const joined = joinWraps(resume.text, resume.wraps);
  const paragraphs = moveResume(resume, { text: joined.text, wraps: [] }, joined.toJoined);
  const { facts, unclear } = findInParagraphs(paragraphs, taxonomy, asOf);
  return {
    facts: moveFacts(facts, joined.toStored),
    unclear: unclear.map((range) => moveRange(range, joined.toStored)),
  };
}

/** The facts of `readEvidence`. */
export function findEvidence(resume: Resume, taxonomy: Taxonomy, asOf: YearMonth): CandidateFacts {
  return readEvidence(resume, taxonomy, asOf).facts;
}

function findInParagraphs(resume: Resume, taxonomy: Taxonomy, asOf: YearMonth): Evidence {
  const stated: SkillFinding[] = [];
  const sights = sightSkills(resume, taxonomy);
  for (const [skill, { claimed, lacked }] of sights.skills) {
    const found = heldFinding(skill, claimed, resume, asOf) ?? lackedFinding(skill, lacked);
    if (found !== null) stated.push(found);
  }
  const skills = addImplied(stated, taxonomy).toSorted((first, second) => (first.skill < second.skill ? -1 : 1));
  const known = new Set(stated.map(({ skill }) => skill));
  const unclear = new Map(
    sights.unclear.flatMap(({ skill, range }) => (known.has(skill) ? [] : [[range.start, range] as const])),
  );
  return {
    facts: {
      skills,
      scale: findScale(resume),
      signals: findSignals(resume, skills, taxonomy),
      yearsExperience: resume.yearsExperience,
    },
    unclear: [...unclear.values()],
  };
}
