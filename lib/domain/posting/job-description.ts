import * as z from "zod/mini";
import { RoleLevel } from "@/lib/domain/role/role-profile";

const Line = z.string().check(z.trim(), z.maxLength(200, "Keep it under 200 characters."));
const Lines = z.string().check(z.trim(), z.maxLength(2_000, "Keep it under 2,000 characters."));
const Amount = z.nullable(z.int().check(z.minimum(0), z.maximum(100_000_000)));

export const WorkMode = z.enum(["on-site", "hybrid", "remote"]);
export type WorkMode = z.infer<typeof WorkMode>;

export const Employment = z.enum(["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN"]);
export type Employment = z.infer<typeof Employment>;

/** What a person says of the post. Empty = not said: the text shows a gap there, and nothing is made up. */
export const PostingChoices = z.object({
  title: Line,
  company: Line,
  level: RoleLevel,
  place: Line,
  /** ISO code or name. */
  country: Line,
  workMode: WorkMode,
  employment: Employment,
  /** Whole units a year. */
  payLow: Amount,
  payHigh: Amount,
  /** ISO code. */
  currency: z.string().check(z.trim(), z.regex(/^([A-Z]{3})?$/, "Use three capital letters, for example EUR.")),
  equity: Line,
  benefits: Lines,
  scaleNow: Line,
  scaleNext: Line,
  hardware: Lines,
  reportsTo: Line,
  team: Lines,
  /** One a line. */
  outcomes: Lines,
  steps: Lines,
  growth: Lines,
  /** "2026-12-31"; empty = not said. */
  applyBy: z.string().check(z.trim(), z.regex(/^(\d{4}-\d{2}-\d{2})?$/, "Use a day such as 2026-12-31.")),
  apply: Line,
});
export type PostingChoices = z.infer<typeof PostingChoices>;

export const SectionId = z.enum([
  "summary",
  "duties",
  "must",
  "nice",
  "scale",
  "team",
  "process",
  "pay",
  "place",
  "growth",
  "apply",
]);
export type SectionId = z.infer<typeof SectionId>;

export const PostingPart = z.object({
  id: SectionId,
  /** The words as they stand: a paragraph or lines that begin with "- ". */
  text: z.string().check(z.maxLength(10_000, "Keep each part under 10,000 characters.")),
  /** What was generated when it was last taken or looked at; equal to `text` while nobody has edited it. */
  basis: z.string().check(z.maxLength(10_000)),
});
export type PostingPart = z.infer<typeof PostingPart>;

/** A job description as it is stored: choices, and parts in their order. */
export const JobDescription = z.object({
  choices: PostingChoices,
  parts: z.array(PostingPart).check(z.maxLength(20)),
});
export type JobDescription = z.infer<typeof JobDescription>;
