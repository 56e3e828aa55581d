import { z } from "zod";
import { RoleLevel } from "@/lib/domain/role/role-profile";
import list from "./sample-people.json";

export const PdfLayout = z.enum([
  "one-column",
  "right-dates",
  "small-caps",
  "sidebar-left",
  "sidebar-right",
  "serif",
  "dense",
]);
export type PdfLayout = z.infer<typeof PdfLayout>;

export const DocxLayout = z.enum(["plain", "tables"]);
export type DocxLayout = z.infer<typeof DocxLayout>;

const expectation = {
  /** File name without ending, in `people/` and in `resumes/`. */
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  group: z.enum(["strong", "lateral", "near-miss", "junior", "unrelated"]),
  /** The role that an expert reader would name as nearest; null for none of the ten. */
  role: z.string().nullable(),
  /** Other roles that are defensible. */
  acceptable: z.array(z.string()),
  /** "None" is defensible, too. */
  noneAcceptable: z.boolean(),
  /** False where experts would disagree; such people are reported, but do not count. */
  isClear: z.boolean(),
  level: z.nullable(RoleLevel),
  /** Years of employment in November 2026: least and most that the dates allow. */
  years: z.tuple([z.number(), z.number()]),
  /** Skills that a reader must find. */
  finds: z.array(z.string()).max(4),
  /** Skills that nobody may claim for this person: absent, denied, or a homonym. */
  lacks: z.array(z.string()).max(8),
};

/** One fictional person of the sample pool: how the résumé is written as a file, and what an expert reads in it. */
export const SamplePerson = z.discriminatedUnion("format", [
  z.strictObject({ ...expectation, format: z.literal("pdf"), layout: PdfLayout }),
  z.strictObject({ ...expectation, format: z.literal("docx"), layout: DocxLayout }),
  z.strictObject({ ...expectation, format: z.enum(["md", "txt", "json"]) }),
]);
export type SamplePerson = z.infer<typeof SamplePerson>;

/** The people of the sample pool, all fictional, in a fixed order. */
export const samplePeople: readonly SamplePerson[] = z.array(SamplePerson).parse(list);

/** Path of the hand-written source, relative to the seed folder. PDF and DOCX are set from Markdown. */
export function sourcePathOf(person: SamplePerson): string {
  const ending = person.format === "txt" || person.format === "json" ? person.format : "md";
  return `people/${person.slug}.${ending}`;
}

/** Path of the file that is imported, relative to the seed folder. */
export function resumePathOf(person: SamplePerson): string {
  return `resumes/${person.slug}.${person.format}`;
}
