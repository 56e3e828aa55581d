import type { LinedPosition } from "@/lib/domain/resume/career/lined-position";
import type { Statement } from "@/lib/domain/resume/resume";

/** Gives the sentences in which a position is told to that position, up to where the next one is told. Both lists are in the order of the text. */
export function ownSentences(
  statements: readonly Statement[],
  positions: readonly LinedPosition[],
): readonly Statement[] {
  const told = positions.flatMap(({ extent, range }, index) => (extent === "sentences" ? [{ index, range }] : []));
  if (told.length === 0) {
    return statements;
  }
  let next = 0;
  let current: (typeof told)[number] | undefined;
  return statements.map((statement) => {
    const opening = told[next];
    const opensHere = opening !== undefined && opening.range.start < statement.range.end;
    const owner = opensHere ? opening : current;
    while ((told[next]?.range.start ?? Infinity) < statement.range.end) {
      current = told[next];
      next += 1;
    }
    const isInside = owner !== undefined && statement.range.start < owner.range.end;
    return isInside && statement.positionIndex === null && statement.form !== "heading"
      ? { ...statement, positionIndex: owner.index }
      : statement;
  });
}
