import { z } from "zod";

/** A value of a JSON file as one clean line or paragraph; anything but text and numbers counts as absent. */
const text = z.preprocess((value) => (typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : ""), z.string()).default("");

/** A list whose wrong items are dropped instead of losing the whole file. */
function listOf<Item>(item: z.ZodType<Item>) {
  return z.preprocess((value) => (Array.isArray(value) ? value : []), z.array(z.unknown())).default([]).transform((items) =>
    items.flatMap((candidate) => {
      const parsed = item.safeParse(candidate);
      return parsed.success ? [parsed.data] : [];
    }),
  );
}

const texts = listOf(text).transform((items) => items.filter((item) => item !== ""));
const orEmpty = <Shape extends z.ZodRawShape>(shape: Shape) => z.preprocess((value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? value : {}), z.object(shape));

const entry = z.object({
  name: text, company: text, organization: text, entity: text, publisher: text, institution: text, title: text, awarder: text, issuer: text,
  position: text, studyType: text, area: text, score: text, type: text, location: text, description: text, summary: text,
  startDate: text, endDate: text, date: text, releaseDate: text, level: text, language: text, fluency: text, reference: text, url: text, website: text,
  highlights: texts, keywords: texts, roles: texts, courses: texts,
});
type Entry = z.infer<typeof entry>;

const entries = listOf(entry);
const resumeSchema = z.object({
  basics: orEmpty({
    name: text, label: text, email: text, phone: text, url: text, website: text, summary: text,
    location: orEmpty({ city: text, region: text, countryCode: text, country: text }),
    profiles: listOf(z.object({ network: text, username: text, url: text })),
  }),
  work: entries, volunteer: entries, education: entries, projects: entries, publications: entries, skills: entries,
  awards: entries, certificates: entries, languages: entries, interests: entries, references: entries,
});
type JsonResume = z.infer<typeof resumeSchema>;

/** True for a JSON object that has a section of JSON Resume in the form it should have. */
export function isJsonResume(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const fields = new Map(Object.entries(value));
  const basics = fields.get("basics");
  return (typeof basics === "object" && basics !== null && !Array.isArray(basics)) || ["work", "education", "skills", "projects"].some((name) => Array.isArray(fields.get(name)));
}

/**
 * A JSON Resume (jsonresume.org, schema 1.0 and its older names) as the text of a résumé: name, contact, then headed sections, each
 * position as "Title, Employer", its place and dates on the same line and bullets below, so that one reader reads every format alike.
 * Unknown fields and values of a wrong type are left out; an empty object gives "". Nothing is added that the file does not say,
 * except that a position with a start and no end reads "– Present", which is what the schema means by it.
 */
export function jsonResumeToText(value: unknown): string {
  const resume = resumeSchema.parse(typeof value === "object" && value !== null && !Array.isArray(value) ? value : {});
  return [header(resume), ...sections(resume)].filter((block) => block !== "").join("\n\n");
}

function header({ basics }: JsonResume): string {
  const place = joined(", ", basics.location.city, basics.location.region, basics.location.country || basics.location.countryCode);
  const profiles = basics.profiles.map(({ network, username, url }) => url || joined(": ", network, username));
  return joined("\n", basics.name, basics.label, joined(" | ", basics.email, basics.phone, place, basics.url || basics.website, ...profiles));
}

function sections(resume: JsonResume): string[] {
  return [
    section("Summary", [resume.basics.summary]),
    section("Experience", resume.work.map((work) => dated(joined(", ", work.position, work.name || work.company), work))),
    section("Projects", resume.projects.map((project) => dated(joined(", ", project.name, project.roles.join(", "), project.entity), project))),
    section("Education", resume.education.map(educationText)),
    section("Skills", [resume.skills.map((skill) => labelled(skill.level === "" ? skill.name : `${skill.name} (${skill.level})`, skill.keywords)).join("\n")]),
    section("Publications", resume.publications.map((item) => joined("\n", joined(", ", item.name, item.publisher, month(item.releaseDate)), item.summary))),
    section("Certifications", [resume.certificates.map((item) => joined(", ", item.name, item.issuer, month(item.date))).join("\n")]),
    section("Awards", resume.awards.map((item) => joined("\n", joined(", ", item.title, item.awarder, month(item.date)), item.summary))),
    section("Volunteering", resume.volunteer.map((item) => dated(joined(", ", item.position, item.organization), item))),
    section("Languages", [resume.languages.map((item) => joined(": ", item.language, item.fluency)).join("\n")]),
    section("Interests", [resume.interests.map((item) => labelled(item.name, item.keywords)).join("\n")]),
    section("References", resume.references.map((item) => joined("\n", item.name, item.reference))),
  ];
}

function section(heading: string, blocks: readonly string[]): string {
  const filled = blocks.filter((block) => block !== "");
  return filled.length === 0 ? "" : `${heading}\n${filled.join("\n\n")}`;
}

/** One position or project: title and dates on a line, then what it was and what was done. */
function dated(title: string, item: Entry): string {
  const heading = joined("  ", title, item.location, period(item));
  const keywords = item.keywords.length === 0 ? "" : `Technologies: ${item.keywords.join(", ")}`;
  return joined("\n", heading, item.description, item.summary, ...item.highlights.map((highlight) => `• ${highlight}`), keywords);
}

function educationText(item: Entry): string {
  const degree = joined(", ", joined(" in ", item.studyType, item.area), item.institution);
  const dates = item.startDate === "" ? month(item.endDate) : joined(" – ", month(item.startDate), month(item.endDate));
  const score = /^[\d.,/ ]+$/.test(item.score) ? `GPA: ${item.score}` : item.score;
  return joined("\n", joined("  ", degree, dates), score, ...item.courses.map((course) => `• ${course}`));
}

function labelled(label: string, keywords: readonly string[]): string {
  return joined(": ", label, keywords.join(", "));
}

function period({ startDate, endDate }: Entry): string {
  if (startDate === "") return month(endDate);
  return `${month(startDate)} – ${endDate === "" ? "Present" : month(endDate)}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2020-02-01" as "Feb 2020", the form that résumés use; anything else stays as it stands. */
function month(date: string): string {
  const [, year, number] = /^(\d{4})-(\d{2})(?:-\d{2})?(?:T.*)?$/.exec(date) ?? [];
  const name = MONTHS[Number(number) - 1];
  return year !== undefined && name !== undefined ? `${name} ${year}` : date;
}

function joined(separator: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(separator);
}
