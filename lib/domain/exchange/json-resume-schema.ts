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

const entry = z.object({
  name: text,
  company: text,
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
export type JsonResumeEntry = z.infer<typeof entry>;

const entries = listOf(entry);
/** JSON Resume 1.0 and its older names, read leniently: what is missing or of a wrong type is empty. */
export const JsonResumeSchema = z.object({
  basics: orEmpty({
    name: text,
    label: text,
    email: text,
    phone: text,
    url: text,
    website: text,
    summary: text,
    location: orEmpty({ city: text, region: text, countryCode: text, country: text }),
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
export type JsonResume = z.infer<typeof JsonResumeSchema>;
