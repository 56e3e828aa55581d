import { type JsonResume, type JsonResumeEntry, JsonResumeSchema } from "./json-resume-schema";

/** True for a JSON object that has a section of JSON Resume in the form it should have. */
export function isJsonResume(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const fields = new Map(Object.entries(value));
  const basics = fields.get("basics");
  return (
    (typeof basics === "object" && basics !== null && !Array.isArray(basics)) ||
    ["work", "experience", "employment", "education", "skills", "projects"].some((name) =>
      Array.isArray(fields.get(name)),
    )
  );
}

/**
 * A JSON Resume (jsonresume.org, schema 1.0 and its older names) as the text of a résumé: name, contact, then headed sections, each
 * position as "Title at Employer", its place and dates on the same line and bullets below, so that one reader reads every format alike.
 * Unknown fields and values of a wrong type are left out; an empty object gives "". Nothing is added that the file does not say,
 * except that a position with a start and no end reads "– Present", which is what the schema means by it.
 */
export function jsonResumeToText(value: unknown): string {
  const resume = JsonResumeSchema.parse(
    typeof value === "object" && value !== null && !Array.isArray(value) ? value : {},
  );
  return [header(resume), ...sections(resume)].filter((block) => block !== "").join("\n\n");
}

function header({ basics }: JsonResume): string {
  const place = joined(
    ", ",
    basics.location.city,
    basics.location.region,
    basics.location.country || basics.location.countryCode,
  );
  const profiles = basics.profiles.map(
    ({ network, username, url }) => url || profileAddress(network, username) || joined(": ", network, username),
  );
  return joined(
    "\n",
    basics.name,
    basics.label,
    joined(" | ", basics.email, basics.phone, place, basics.url || basics.website, ...profiles),
  );
}

/** Where a user of the two networks that résumés name most has their page; "" for others. */
function profileAddress(network: string, username: string): string {
  const page = { github: "github.com", linkedin: "linkedin.com/in" }[network.toLowerCase()];
  return page !== undefined && /^[\w-]+$/.test(username) ? `${page}/${username}` : "";
}

/** "Engineer, Search at Acme": the word keeps apart what the file keeps in two fields. */
function jobOf(position: string, employer: string): string {
  const word = /^\p{Lu}/u.test(employer) ? " at " : " @ ";
  return joined(word, position, employer);
}

function sections(resume: JsonResume): string[] {
  return [
    section("Summary", [resume.basics.summary]),
    section(
      "Experience",
      resume.work.map((work) => dated(jobOf(work.position, work.name), work)),
    ),
    section(
      "Projects",
      resume.projects.map((project) =>
        dated(joined(", ", project.name, project.roles.join(", "), project.entity), project),
      ),
    ),
    section("Education", resume.education.map(educationText)),
    section("Skills", [
      resume.skills
        .map((skill) => labelled(skill.level === "" ? skill.name : `${skill.name} (${skill.level})`, skill.keywords))
        .join("\n"),
    ]),
    section(
      "Publications",
      resume.publications.map((item) =>
        joined("\n", joined(", ", item.name, item.publisher, month(item.releaseDate)), item.summary),
      ),
    ),
    section("Certifications", [
      resume.certificates.map((item) => joined(", ", item.name, item.issuer, month(item.date))).join("\n"),
    ]),
    section(
      "Awards",
      resume.awards.map((item) => joined("\n", joined(", ", item.title, item.awarder, month(item.date)), item.summary)),
    ),
    section(
      "Volunteering",
      resume.volunteer.map((item) => dated(jobOf(item.position, item.organization), item)),
    ),
    section("Languages", [resume.languages.map((item) => joined(": ", item.language, item.fluency)).join("\n")]),
    section("Interests", [resume.interests.map((item) => labelled(item.name, item.keywords)).join("\n")]),
    section(
      "References",
      resume.references.map((item) => joined("\n", item.name, item.reference)),
    ),
  ];
}

function section(heading: string, blocks: readonly string[]): string {
  const filled = blocks.filter((block) => block !== "");
  return filled.length === 0 ? "" : `${heading}\n${filled.join("\n\n")}`;
}

/** One position or project: title and dates on a line, then what it was and what was done. */
function dated(title: string, item: JsonResumeEntry): string {
  const heading = joined("  ", title, item.location, period(item));
  const keywords = item.keywords.length === 0 ? "" : `Technologies: ${item.keywords.join(", ")}`;
  return joined(
    "\n",
    heading,
    item.description,
    item.summary,
    ...item.highlights.map((highlight) => `• ${highlight}`),
    keywords,
  );
}

function educationText(item: JsonResumeEntry): string {
  const degree = joined(", ", joined(" in ", item.studyType, item.area), item.institution);
  const dates = item.startDate === "" ? month(item.endDate) : joined(" – ", month(item.startDate), month(item.endDate));
  const score = /^[\d.,/ ]+$/.test(item.score) ? `GPA: ${item.score}` : item.score;
  return joined("\n", joined("  ", degree, dates), score, ...item.courses.map((course) => `• ${course}`));
}

function labelled(label: string, keywords: readonly string[]): string {
  return joined(": ", label, keywords.join(", "));
}

function period({ startDate, endDate }: JsonResumeEntry): string {
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
