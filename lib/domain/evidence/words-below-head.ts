import type { StatementMatches } from "@/lib/domain/evidence/find-mentions";
import type { Statement } from "@/lib/domain/resume/resume";

const NONE: readonly string[] = [];

/**
 * The words that stand in the position under one of its heads, as a function of the head's statement: "Research Engineer, Fenland
 * Group" does not say of what, the bullets below do. Other statements, and heads outside positions, have none.
 */
export function wordsBelowHeads(all: readonly StatementMatches[]): (statement: Statement) => readonly string[] {
  const words = new Map<number, string[]>();
  for (const { statement, tokens } of all) {
    if (statement.positionIndex === null) continue;
    const known = words.get(statement.positionIndex) ?? [];
    words.set(statement.positionIndex, known);
    // The mark keeps a phrase from beginning in one statement and ending in the next.
    for (const word of tokens.folded) known.push(word);
    known.push("|");
  }
  return ({ form, positionIndex }) =>
    form === "heading" && positionIndex !== null ? (words.get(positionIndex) ?? NONE) : NONE;
}
