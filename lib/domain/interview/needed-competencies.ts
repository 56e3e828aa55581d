import type { Requirement } from "@/lib/domain/role/role-profile";
import { skillBySlug } from "@/lib/reference/skills";
import type { LoopQuestion } from "./interview-loop";

/** From this weight on a strong requirement belongs into the interview beside the must-haves. */
const HEAVY = 4;

/** What an interview for a profile must rate: its must-haves, then its heavy strong requirements, the heaviest first. No requirements, none. */
export function neededCompetencies(requirements: readonly Requirement[]): readonly string[] {
  const byWeight = requirements.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  const musts = byWeight.filter(({ required }) => required === "must");
  const heavy = byWeight.filter(({ required, weight }) => required === "strong" && weight >= HEAVY);
  return [...musts, ...heavy].map(({ skill }) => skill);
}

/** A skill and all that it implies. */
function withImplied(slug: string, seen: Set<string>): void {
  if (seen.has(slug)) return;
  seen.add(slug);
  for (const implied of skillBySlug.get(slug)?.implies ?? []) withImplied(implied, seen);
}

/**
 * A question with all that an answer to it shows: its own competencies first, then those of `needed` that these imply, as distributed training
 * implies distributed systems.
 */
export function withShownCompetencies<Question extends LoopQuestion>(
  question: Question,
  needed: readonly string[],
): Question {
  const shown = new Set<string>();
  for (const slug of question.competencies) withImplied(slug, shown);
  const implied = needed.filter((slug) => shown.has(slug) && !question.competencies.includes(slug));
  return { ...question, competencies: [...question.competencies, ...implied] };
}
