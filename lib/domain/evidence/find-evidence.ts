import { addImplied } from "@/lib/domain/evidence/add-implied";
import { isBystandersOwn, isBystanding } from "@/lib/domain/evidence/bystander";
import type { CandidateFacts, EvidenceStrength, SkillFinding } from "@/lib/domain/evidence/evidence";
import {
  countListedSkills,
  decideMentions,
  LONGEST_STATEMENT_READ,
  matchStatement,
  type StatementMatches,
} from "@/lib/domain/evidence/find-mentions";
import { findPhrases } from "@/lib/domain/evidence/find-phrases";
import { findScale } from "@/lib/domain/evidence/find-scale";
import { findSignals } from "@/lib/domain/evidence/find-signals";
import { type Stance, stanceOf, stanceOfHeading } from "@/lib/domain/evidence/mention-stance";
import { strengthOf } from "@/lib/domain/evidence/mention-strength";
import { practiceMonths } from "@/lib/domain/evidence/practice-months";
import { levelOf } from "@/lib/domain/evidence/skill-level";
import type { Taxonomy } from "@/lib/domain/evidence/taxonomy";
import type { Resume, ResumeWarning, SectionKind, Statement, YearMonth } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

type Sighting = { readonly range: TextRange; readonly statement: Statement; readonly strength: EvidenceStrength };
type Sightings = { readonly claimed: Sighting[]; readonly lacked: Sighting[] };

const RANK: Readonly<Record<EvidenceStrength, number>> = { listed: 0, used: 1, delivered: 2 };
const IGNORED_SECTIONS = new Set(["interests", "references"]);

function overlaps(first: TextRange, second: TextRange): boolean {
  return first.start < second.end && second.start < first.end;
}

/** Words that say who or where somebody is, not what they can do: names, addresses, employers, schools. */
function protectedRanges(resume: Resume): readonly TextRange[] {
  const facts = [resume.name, resume.location, ...resume.emails, ...resume.phones, ...resume.links];
  const places = resume.positions.flatMap((position) => [position.employer, position.place]);
  const schools = resume.education.map((entry) => entry.school);
  return [...facts, ...places, ...schools].filter((fact) => fact !== null).map((fact) => fact.range);
}

function hasWarning(resume: Resume, code: ResumeWarning["code"]): boolean {
  return resume.warnings.some((warning) => warning.code === code);
}

const SHOWING_WORK: ReadonlySet<SectionKind> = new Set(["experience", "projects", "publications", "volunteer"]);

/** A wall of keywords is not work. */
function showsWork(resume: Resume): boolean {
  return resume.positions.length > 0 || resume.sections.some(({ kind }) => SHOWING_WORK.has(kind));
}

type Context = {
  readonly resume: Resume;
  readonly taxonomy: Taxonomy;
  readonly listedSkills: number;
  readonly hidden: readonly TextRange[];
  readonly stanceOfSection: (statement: Statement) => Stance;
};

function sightStatement(matches: StatementMatches, context: Context, skills: Map<string, Sightings>): void {
  const { resume, taxonomy, listedSkills, hidden } = context;
  const { statement } = matches;
  const { start, end } = statement.range;
  const words = resume.text.slice(start, Math.min(end, start + LONGEST_STATEMENT_READ));
  const mentions = [...decideMentions(matches, taxonomy, listedSkills), ...findPhrases(words, start, matches.tokens)];
  if (mentions.length === 0) return;
  // A cover letter promises; only a résumé shows.
  const strength = hasWarning(resume, "NOT_A_RESUME") ? "listed" : strengthOf(words, statement);
  const isOthers = isBystanding(resume, statement);
  const headed = context.stanceOfSection(statement);
  for (const { skill, range } of mentions) {
    if (isOthers && !isBystandersOwn(taxonomy.skillBySlug.get(skill))) continue;
    if (hidden.some((protectedRange) => overlaps(protectedRange, range))) continue;
    const stance = headed === "claimed" ? stanceOf(resume.text, statement.range, range) : headed;
    if (stance === "unclaimed") continue;
    const known = skills.get(skill) ?? { claimed: [], lacked: [] };
    skills.set(skill, known);
    (stance === "lacked" ? known.lacked : known.claimed).push({ range, statement, strength });
  }
}

/** What its section's heading says of a statement. */
function headingStances(resume: Resume): Context["stanceOfSection"] {
  const stances = resume.sections.map(({ heading, range }): { readonly range: TextRange; readonly stance: Stance } => ({
    range,
    stance: heading === null ? "claimed" : stanceOfHeading(resume.text.slice(heading.start, heading.end)),
  }));
  const telling = stances.filter(({ stance }) => stance !== "claimed");
  return ({ range }) => telling.find((section) => overlaps(section.range, range))?.stance ?? "claimed";
}

function sightSkills(resume: Resume, taxonomy: Taxonomy): ReadonlyMap<string, Sightings> {
  // A job description asks for skills that nobody in it has.
  if (hasWarning(resume, "JOB_DESCRIPTION")) return new Map();
  const read = resume.statements.filter((statement) => !IGNORED_SECTIONS.has(statement.section));
  const matched = read.map((statement) => matchStatement(resume.text, statement, taxonomy));
  const context = {
    resume,
    taxonomy,
    listedSkills: countListedSkills(matched),
    hidden: protectedRanges(resume),
    stanceOfSection: headingStances(resume),
  };
  const skills = new Map<string, Sightings>();
  for (const matches of matched) sightStatement(matches, context, skills);
  return skills;
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

/** Reads what a résumé proves: skills with level and quote, scale, signals, years. Skills come sorted by slug, so the order of
 *  sections and files changes nothing. A text without evidence gives empty lists. A skill that is both claimed and denied is held:
 *  people deny a part ("no CUDA kernel work") of what they otherwise prove. `asOf` is the month that "present" means. */
export function findEvidence(resume: Resume, taxonomy: Taxonomy, asOf: YearMonth): CandidateFacts {
  const stated: SkillFinding[] = [];
  for (const [skill, { claimed, lacked }] of sightSkills(resume, taxonomy)) {
    const found = heldFinding(skill, claimed, resume, asOf) ?? lackedFinding(skill, lacked);
    if (found !== null) stated.push(found);
  }
  const skills = addImplied(stated, taxonomy).toSorted((first, second) => (first.skill < second.skill ? -1 : 1));
  return {
    skills,
    scale: findScale(resume),
    signals: findSignals(resume, skills, taxonomy),
    yearsExperience: resume.yearsExperience,
  };
}
