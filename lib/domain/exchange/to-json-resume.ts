import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { DatePoint, Education, Fact, Link, Position, Section } from "@/lib/domain/resume/resume";
import { quoteOf, type TextRange } from "@/lib/domain/text-range";
import { skillBySlug } from "@/lib/reference/skills";

/** What of a person a JSON Resume can hold, as it is seen by whoever takes it out. */
export type PersonOfResume = {
  readonly name: string;
  readonly headline: string;
  readonly location: string;
  readonly text: string;
  readonly emails: readonly Fact<string>[];
  readonly phones: readonly Fact<string>[];
  readonly links: readonly Fact<Link>[];
  readonly sections: readonly Section[];
  readonly positions: readonly Position[];
  readonly education: readonly Education[];
  readonly skills: readonly SkillFinding[];
};

const SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
const BULLET = /^[\s•◦▪‣·*–-]+/u;

/**
 * A person as a JSON Resume (schema 1.0.0), from the facts that were read and corrected. It has no place for an end that is not stated, which
 * it would read as "until now": such dates stand as they were written in the description. The quotes behind the skills, which it has no
 * field for, are under `meta`.
 */
export function toJsonResume(person: PersonOfResume) {
  const {
    name,
    headline: label,
    location,
    text,
    emails,
    phones,
    links,
    sections,
    positions,
    education,
    skills,
  } = person;
  const [email, phone] = [emails[0]?.value, phones[0]?.value];
  const website = links.find(({ value }) => value.kind === "website")?.value.url;
  const of = (...kinds: readonly Position["kind"][]) => positions.filter(({ kind }) => kinds.includes(kind));
  const held = skills.filter(({ stance, basis }) => stance === "held" && basis === "stated");
  return {
    $schema: SCHEMA,
    basics: filled({
      ...{ name, label, email, phone, url: website === undefined ? undefined : withScheme(website) },
      summary: bodyOf(
        text,
        sections.find(({ kind }) => kind === "summary"),
      ),
      // Towns, regions and countries stand in one line, as the résumé has them.
      location: location === "" ? undefined : { city: location },
      profiles: links.flatMap(({ value: { kind, url } }) =>
        kind === "website" ? [] : [{ network: kind, url: withScheme(url) }],
      ),
    }),
    work: of("employment", "internship").map((item) =>
      filled({ name: item.employer?.value, position: item.title?.value, ...workOf(text, item) }),
    ),
    volunteer: of("volunteer").map((item) =>
      filled({ organization: item.employer?.value, position: item.title?.value, ...volunteerOf(text, item) }),
    ),
    projects: of("project").map((item) =>
      filled({ name: item.title?.value ?? item.employer?.value, ...projectOf(text, item) }),
    ),
    education: education.map(({ school, degree, field, end }) =>
      filled({ institution: school?.value, studyType: degree?.value, area: field?.value, endDate: dateOf(end) }),
    ),
    skills: held.map(({ skill }) => ({ name: skillBySlug.get(skill)?.name ?? skill })),
    meta: {
      version: "v1.0.0",
      rolecall: {
        evidence: skills.map(({ skill, stance, level, quote }) => ({
          skill,
          stance,
          level,
          quote: quoteOf(text, quote),
        })),
      },
    },
  };
}

/** Without what is not known: the schema knows no null. */
function filled<Fields extends Readonly<Record<string, unknown>>>(fields: Fields): Partial<Fields> {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "" && !isEmpty(value));
  // The same fields, some left out.
  return Object.fromEntries(known) as Partial<Fields>;
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

function withScheme(url: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
}

function dateOf(date: DatePoint | "present" | null): string | undefined {
  if (date === null || date === "present") return;
  return date.month === null ? String(date.year) : `${date.year}-${String(date.month).padStart(2, "0")}`;
}

function datesOf(text: string, { start, end, dates }: Position) {
  const isOpen = start !== null && end === null;
  if (!isOpen) return { startDate: dateOf(start), endDate: dateOf(end) };
  return { description: dates === null ? `From ${dateOf(start)}` : quoteOf(text, dates) };
}

function workOf(text: string, position: Position) {
  return { location: position.place?.value, ...datesOf(text, position), highlights: highlightsOf(text, position) };
}

function volunteerOf(text: string, position: Position) {
  const { description: summary, ...dates } = { description: undefined, ...datesOf(text, position) };
  return { summary, ...dates, highlights: highlightsOf(text, position) };
}

function projectOf(text: string, position: Position) {
  return {
    ...datesOf(text, position),
    entity: position.title === null ? undefined : position.employer?.value,
    highlights: highlightsOf(text, position),
  };
}

/** The lines under a position's heading, without their bullets; a line that goes on under its bullet is joined to it. */
function highlightsOf(text: string, { title, employer, place, dates, range }: Position): readonly string[] {
  const heads = [title?.range, employer?.range, place?.range, dates].filter(
    (head) => head != null && isWithin(head, range),
  );
  const lastHead = Math.max(range.start, ...heads.map((head) => head?.end ?? 0));
  const lineEnd = text.indexOf("\n", lastHead);
  if (lineEnd === -1 || lineEnd >= range.end) return [];
  const highlights: string[] = [];
  for (const line of text.slice(lineEnd, range.end).split("\n")) {
    const words = line.replace(BULLET, "").trim();
    if (words === "") continue;
    const last = highlights.at(-1);
    if (last !== undefined && /^\s+\S/.test(line) && !BULLET.test(line.trimStart()))
      highlights[highlights.length - 1] = `${last} ${words}`;
    else highlights.push(words);
  }
  return highlights;
}

const isWithin = (part: TextRange, whole: TextRange) => part.start >= whole.start && part.end <= whole.end;

function bodyOf(text: string, section: Section | undefined): string | undefined {
  if (section === undefined) return;
  return text.slice(section.heading?.end ?? section.range.start, section.range.end).trim();
}
