import type { OpenQuestion } from "@/lib/data/open-questions";

/** How many people have one must-have left to verify for a role. */
export function oneAwayOf(questions: readonly OpenQuestion[], role: string): number {
  return questions.filter((question) => question.role === role).reduce((sum, { people }) => sum + people, 0);
}
