import type { RoleLevel } from "@/lib/domain/role/role-profile";
import { isMustHaveOpen, isOpenRow } from "@/lib/domain/scoring/open-rows";
import type { RequirementResult } from "@/lib/domain/scoring/score";

/** What `askNext` needs of an interview question: its words, the skills that it shows, and the levels that it is meant for (absent: all). */
export type KitQuestion = {
  readonly question: string;
  readonly competencies: readonly string[];
  readonly levels?: readonly string[];
};

/** A question worth asking, and what its answer settles. */
export type Ask = {
  /** Words from the role's interview kit; null when the kit has no question on the skill. */
  readonly question: string | null;
  /** Open requirements that the answer settles, the most urgent first. */
  readonly skills: readonly string[];
  /** Points of 100 that hang on them: possible minus proven. */
  readonly points: number;
  /** Whether a must-have is among them that keeps the gate open. */
  readonly settlesMustHave: boolean;
};

type Kit = { readonly questions: readonly KitQuestion[]; readonly level: RoleLevel };

function stakeOf(row: RequirementResult): number {
  return row.points.possible - row.points.proven;
}

/** The question on `skill` that shows most of the skills still open; among equals the narrower one, then the earlier one. */
function bestQuestion(skill: string, open: ReadonlySet<string>, kit: Kit): KitQuestion | null {
  const fitting = kit.questions.filter(
    ({ competencies, levels }) => competencies.includes(skill) && (levels?.includes(kit.level) ?? true),
  );
  const settled = (question: KitQuestion) => question.competencies.filter((competency) => open.has(competency)).length;
  return (
    fitting.toSorted((a, b) => settled(b) - settled(a) || a.competencies.length - b.competencies.length)[0] ?? null
  );
}

/**
 * The questions whose answers decide most: requirements that are unknown or proven below the level asked, the must-haves that keep the
 * gate open first, then in the order of the points at stake; each with a question from the role's kit that shows it. One question may
 * settle several; none is asked twice. Nothing open gives none.
 */
export function askNext(ledger: readonly RequirementResult[], kit: Kit): readonly Ask[] {
  const rows = ledger
    .filter(isOpenRow)
    .toSorted((a, b) => Number(isMustHaveOpen(b)) - Number(isMustHaveOpen(a)) || stakeOf(b) - stakeOf(a));
  const open = new Set(rows.map((row) => row.requirement.skill));
  const asks: Ask[] = [];
  for (const { requirement } of rows) {
    if (!open.has(requirement.skill)) continue;
    const question = bestQuestion(requirement.skill, open, kit);
    const settles = rows.filter(
      ({ requirement: { skill } }) =>
        open.has(skill) && (skill === requirement.skill || question?.competencies.includes(skill)),
    );
    for (const row of settles) open.delete(row.requirement.skill);
    asks.push({
      question: question?.question ?? null,
      skills: settles.map((row) => row.requirement.skill),
      points: settles.reduce((sum, row) => sum + stakeOf(row), 0),
      settlesMustHave: settles.some(isMustHaveOpen),
    });
  }
  return asks.toSorted((a, b) => Number(b.settlesMustHave) - Number(a.settlesMustHave) || b.points - a.points);
}
