import { z } from "zod";

/** A value of a JSON file as one clean line or paragraph; anything but text and numbers counts as absent. */
const text = z
  .preprocess(
    (value) => (typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : ""),
    z.string(),
  )
  .default("");

/** A list whose wrong items are dropped instead of losing the whole file. */
function listOf<Item>(item: z.ZodType<Item>) {
  return z
    .preprocess((value) => (Array.isArray(value) ? value : []), z.array(z.unknown()))
    .default([])
    .transform((items) =>
      items.flatMap((candidate) => {
        const parsed = item.safeParse(candidate);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

const texts = listOf(text).transform((items) => items.filter((item) => item !== ""));
const orEmpty = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess(
    (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? value : {}),
    z.object(shape),
  );

/** Names under which exports write what the schema calls otherwise. */
const ENTRY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  name: ["company", "employer", "organization", "organisation", "companyName"],
  position: ["title", "role", "jobTitle"],
  startDate: ["start", "from", "start_date", "dateStart"],
  endDate: ["end", "to", "until", "end_date", "dateEnd"],
  institution: ["school", "university"],
  studyType: ["degree"],
  area: ["field", "major", "fieldOfStudy"],
  highlights: ["bullets", "achievements", "responsibilities"],
};
const SECTION_ALIASES: Readonly<Record<string, readonly string[]>> = {
  work: ["experience", "employment", "workExperience", "work_experience", "positions"],
  certificates: ["certifications"],
};

/** The object with each missing field taken from the first of its other names that is there. */
function withAliases(value: unknown, aliases: Readonly<Record<string, readonly string[]>>): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value;
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const [field, others] of Object.entries(aliases)) {
    const other = others.find((name) => fields.has(name));
    if (other !== undefined && (fields.get(field) ?? "") === "") {
      fields.set(field, fields.get(other));
    }
  }
  return Object.fromEntries(fields);
}

const entryFields = z.object({
  name: text,
  organization: text,
  entity: text,
  publisher: text,
  institution: text,
  title: text,
  awarder: text,
  issuer: text,
  position: text,
  studyType: text,
  area: text,
  score: text,
  type: text,
  location: text,
  description: text,
  summary: text,
  startDate: text,
  endDate: text,
  date: text,
  releaseDate: text,
  level: text,
  language: text,
  fluency: text,
  reference: text,
  url: text,
  website: text,
  highlights: texts,
  keywords: texts,
  roles: texts,
  courses: texts,
});
export type JsonResumeEntry = z.infer<typeof entryFields>;
const entry = z.preprocess((value) => withAliases(value, ENTRY_ALIASES), entryFields);

const entries = listOf(entry);
const resumeFields = z.object({
  basics: orEmpty({
    name: text,
    label: text,
    email: text,
    phone: text,
    url: text,
    website: text,
    summary: text,
    location: z.preprocess(
      (value) => (typeof value === "string" ? { city: value } : value),
      orEmpty({ city: text, region: text, countryCode: text, country: text }),
    ),
    profiles: listOf(z.object({ network: text, username: text, url: text })),
  }),
  work: entries,
  volunteer: entries,
  education: entries,
  projects: entries,
  publications: entries,
  skills: entries,
  awards: entries,
  certificates: entries,
  languages: entries,
  interests: entries,
  references: entries,
});
export type JsonResume = z.infer<typeof resumeFields>;
/** JSON Resume 1.0, its older names and those of common exports, read leniently: what is missing or of a wrong type is empty. */
export const JsonResumeSchema = z.preprocess((value) => withAliases(value, SECTION_ALIASES), resumeFields);
