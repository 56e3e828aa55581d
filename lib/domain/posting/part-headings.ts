import type { SectionId } from "@/lib/domain/posting/job-description";

/** The heading of each part; the first stands under the title alone. In a file of its own, so that a page that shows them ships no schema. */
export const PART_HEADINGS: Readonly<Record<SectionId, string>> = {
  summary: "The role in one sentence",
  duties: "What you will do",
  must: "What you will have done",
  nice: "What helps, and what we teach",
  scale: "Scale and hardware",
  team: "Team and who you work with",
  process: "How we decide",
  pay: "Pay and benefits",
  place: "Place and work mode",
  growth: "Growth",
  apply: "How to apply",
};

/** Whether something is the name of a part. */
export function isSectionId(value: unknown): value is SectionId {
  return typeof value === "string" && Object.hasOwn(PART_HEADINGS, value);
}
