import type { RequirementResult } from "@/lib/domain/scoring/score";
import { skillBySlug } from "@/lib/reference/skills";

/** The name of a skill; its slug where the taxonomy no longer has it. */
export function skillName(slug: string): string {
  return skillBySlug.get(slug)?.name ?? slug;
}

/** Names of all skills that a ledger speaks of, small enough to send to the browser. Called on the server: it loads the taxonomy. */
export function skillNamesOf(ledger: readonly RequirementResult[]): Readonly<Record<string, string>> {
  const slugs = ledger.flatMap((row) => [
    row.requirement.skill,
    ...(row.satisfiedBy ? [row.satisfiedBy] : []),
    ...(row.nearest ? [row.nearest.skill] : []),
    ...(row.finding?.via ? [row.finding.via] : []),
  ]);
  return Object.fromEntries(slugs.map((slug) => [slug, skillName(slug)]));
}
