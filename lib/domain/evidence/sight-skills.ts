import { bystandingIn, isBystandersOwn } from "@/lib/domain/evidence/bystander";
import { nameWithTrade } from "@/lib/domain/evidence/employer-trade";
import type { EvidenceStrength } from "@/lib/domain/evidence/evidence";
import { findCitations } from "@/lib/domain/evidence/find-citations";
import {
  clearMentions,
  countListedSkills,
  decideMentions,
  LONGEST_STATEMENT_READ,
  type Mention,
  matchStatement,
  type StatementMatches,
} from "@/lib/domain/evidence/find-mentions";
import { findPhrases, skillsOfAnyTrade } from "@/lib/domain/evidence/find-phrases";
import { isConsent, type Stance, stanceOfHeading } from "@/lib/domain/evidence/label-stance";
import { stancesIn } from "@/lib/domain/evidence/mention-stance";
import { strengthOf } from "@/lib/domain/evidence/mention-strength";
import { privateDetails } from "@/lib/domain/evidence/private-details";
import { isStudied, isStudyHeading, speaksOfStudy } from "@/lib/domain/evidence/studied";
import type { Taxonomy } from "@/lib/domain/evidence/taxonomy";
import { quotedTitles } from "@/lib/domain/evidence/titles-of-works";
import { wordsBelowHeads } from "@/lib/domain/evidence/words-below-head";
import type { Resume, ResumeWarning, Statement } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

/** One place that names a skill, and how much it proves there. */
export type Sighting = {
  readonly range: TextRange;
  readonly statement: Statement;
  readonly strength: EvidenceStrength;
};
/** Where a skill is claimed and where it is said to be missing, in the order of the text. */
export type Sightings = { readonly claimed: Sighting[]; readonly lacked: Sighting[] };
/** All that a résumé says of skills: by the skill's slug, and the statements of which nobody can tell who did what they say. */
export type Sights = { readonly skills: Map<string, Sightings>; readonly unclear: Mention[] };

const IGNORED_SECTIONS = new Set(["interests", "references"]);

function overlaps(first: TextRange, second: TextRange): boolean {
  return first.start < second.end && second.start < first.end;
}

/** Words that say who or where somebody is, not what they can do: names, addresses, employers, schools. */
function namesIn(resume: Resume): readonly TextRange[] {
  const facts = [resume.name, resume.location, ...resume.emails, ...resume.phones, ...resume.links];
  const places = resume.positions.map((position) => position.place);
  const employers = resume.positions.map(
    (position) => position.employer && nameWithTrade(resume.text, position.employer.range),
  );
  const schools = resume.education.map((entry) => entry.school);
  const ranges = [...facts, ...places, ...schools].filter((fact) => fact !== null).map((fact) => fact.range);
  return [...ranges, ...employers.filter((range) => range !== null), ...privateDetails(resume)];
}

function hasWarning(resume: Resume, code: ResumeWarning["code"]): boolean {
  return resume.warnings.some((warning) => warning.code === code);
}

type Context = {
  readonly resume: Resume;
  readonly taxonomy: Taxonomy;
  readonly listedSkills: number;
  readonly wordsBelow: (statement: Statement) => readonly string[];
  readonly isOfTheTrade: boolean;
  readonly names: readonly TextRange[];
  readonly isBystanding: (statement: Statement) => boolean;
  readonly stanceOfSection: (statement: Statement) => Stance;
  readonly isUnderStudyHeading: (statement: Statement) => boolean;
};

const SKILLS_OF_THE_TRADE = 3;

/** Whether somebody works with what the ten roles work with, by the skills that the document names clearly. */
function isOfTheTrade(
  all: readonly StatementMatches[],
  { taxonomy, names }: Pick<Context, "taxonomy" | "names">,
): boolean {
  const ofTrade = new Set<string>();
  for (const { skill, range } of all.flatMap(clearMentions)) {
    const { scope, category } = taxonomy.skillBySlug.get(skill) ?? {};
    if (scope !== "role" || category === "leadership" || names.some((name) => overlaps(name, range))) continue;
    ofTrade.add(skill);
  }
  return ofTrade.size >= SKILLS_OF_THE_TRADE;
}

/** What a statement speaks of: skills that it names, and skills that its deeds show. */
function mentionsIn(words: string, matches: StatementMatches, context: Context): readonly Mention[] {
  const { listedSkills, taxonomy } = context;
  const named = decideMentions(matches, taxonomy, { listedSkills, below: context.wordsBelow(matches.statement) });
  const known = new Set([...named.map(({ skill }) => skill), ...(context.isOfTheTrade ? [] : skillsOfAnyTrade)]);
  const offset = matches.statement.range.start;
  const shown = findPhrases(words, { offset, tokens: matches.tokens, named: known });
  return [...named, ...shown, ...findCitations(context.resume.text, matches.statement)];
}

/** Which mentions of a statement only tell of studies. Credentials are passed, not sat through. */
function studiesIn(words: string, statement: Statement, context: Context): (mention: Mention) => boolean {
  const underHeading = context.isUnderStudyHeading(statement);
  if (!underHeading && !speaksOfStudy(words)) return () => false;
  const { section, positionIndex, range: whole } = statement;
  return ({ skill, range }) =>
    context.taxonomy.skillBySlug.get(skill)?.kind !== "credential" &&
    isStudied(
      words,
      { start: range.start - whole.start, end: range.end - whole.start },
      { section, positionIndex, underHeading },
    );
}

/** What a statement says of each skill that it speaks of. */
function readStances(words: string, matches: StatementMatches, context: Context): (mention: Mention) => Stance {
  const { resume, taxonomy, names } = context;
  const { statement, tokens } = matches;
  const isOthers = context.isBystanding(statement);
  const headed = context.stanceOfSection(statement);
  const isOnlyStudied = studiesIn(words, statement, context);
  const titles = context.isOfTheTrade ? [] : quotedTitles(words, statement);
  const stanceOf = stancesIn(resume.text, statement.range, new Set(tokens.folded));
  return (mention) => {
    if (isOthers && !isBystandersOwn(taxonomy.skillBySlug.get(mention.skill))) return "unclaimed";
    if (names.some((name) => overlaps(name, mention.range))) return "unclaimed";
    if (titles.some(({ start, end }) => start <= mention.range.start && mention.range.end <= end)) return "unclaimed";
    const stance = headed === "claimed" ? stanceOf(mention.range) : headed;
    return stance === "claimed" && isOnlyStudied(mention) ? "unclaimed" : stance;
  };
}

function sightStatement(matches: StatementMatches, context: Context, { skills, unclear }: Sights): void {
  const { resume } = context;
  const { statement } = matches;
  const { start, end } = statement.range;
  const words = resume.text.slice(start, Math.min(end, start + LONGEST_STATEMENT_READ));
  const mentions = mentionsIn(words, matches, context);
  if (mentions.length === 0 || isConsent(words)) return;
  // A cover letter promises; only a résumé shows.
  const strength = hasWarning(resume, "NOT_A_RESUME") ? "listed" : strengthOf(words, statement);
  const stanceIn = readStances(words, matches, context);
  for (const mention of mentions) {
    const stance = stanceIn(mention);
    if (stance === "unclear") unclear.push({ skill: mention.skill, range: statement.range });
    if (stance === "unclaimed" || stance === "unclear") continue;
    const known = skills.get(mention.skill) ?? { claimed: [], lacked: [] };
    skills.set(mention.skill, known);
    (stance === "lacked" ? known.lacked : known.claimed).push({ range: mention.range, statement, strength });
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

/** Whether a statement stands under a heading of courses or reading. */
function studyHeadings({ text, sections }: Resume): Context["isUnderStudyHeading"] {
  const ranges = sections.flatMap(({ heading, range }) =>
    heading !== null && isStudyHeading(text.slice(heading.start, heading.end)) ? [range] : [],
  );
  return ({ range }) => ranges.some((section) => overlaps(section, range));
}

/** Every place in a résumé that names a skill. Wishes, the work of others, names of people and places, and whole
 *  documents that only ask for skills are left out. */
export function sightSkills(resume: Resume, taxonomy: Taxonomy): Sights {
  // A job description asks for skills that nobody in it has.
  const sights: Sights = { skills: new Map(), unclear: [] };
  if (hasWarning(resume, "JOB_DESCRIPTION")) return sights;
  const headings = new Set(resume.sections.map(({ heading }) => heading?.start));
  const read = resume.statements.filter(
    ({ section, range }) => !IGNORED_SECTIONS.has(section) && !headings.has(range.start),
  );
  const matched = read.map((statement) => matchStatement(resume.text, statement, taxonomy));
  const names = namesIn(resume);
  const context = {
    resume,
    taxonomy,
    names,
    listedSkills: countListedSkills(matched),
    wordsBelow: wordsBelowHeads(matched),
    isOfTheTrade: isOfTheTrade(matched, { taxonomy, names }),
    isBystanding: bystandingIn(resume),
    stanceOfSection: headingStances(resume),
    isUnderStudyHeading: studyHeadings(resume),
  };
  for (const matches of matched) sightStatement(matches, context, sights);
  return sights;
}
