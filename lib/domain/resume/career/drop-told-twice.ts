import type { LinedPosition } from "./lined-position";

/** The jobs told in sentences that no entry says already. Takes the time of sorting, however many of both there are. */
export function dropToldTwice(
  told: readonly LinedPosition[],
  entries: readonly LinedPosition[],
): readonly LinedPosition[] {
  const waiting = entries
    .map((entry) => ({ entry, ...extentOf(entry) }))
    .sort((a, b) => b.start - a.start || b.end - a.end);
  const isCovered = new Set<LinedPosition>();
  // Only entries whose words reach to those of a sentence can say what it tells; both are walked through once, in the order of the text.
  let near: typeof waiting = [];
  for (const position of told.toSorted((a, b) => extentOf(a).start - extentOf(b).start)) {
    const { start, end } = extentOf(position);
    near = near.filter((one) => one.end > start);
    for (let next = waiting.at(-1); next !== undefined && next.start < end; next = waiting.at(-1)) {
      near.push(next);
      waiting.pop();
    }
    if (near.some(({ entry }) => covers(entry, position))) isCovered.add(position);
  }
  return told.filter((position) => !isCovered.has(position));
}

/** From the first to behind the last letter of its words and its dates. */
function extentOf({ range, dates }: LinedPosition): { readonly start: number; readonly end: number } {
  return {
    start: Math.min(range.start, dates?.start ?? range.start),
    end: Math.max(range.end, dates?.end ?? range.end),
  };
}

/** The entry says already what a sentence in it tells: the same dates, or dates inside its own. */
function covers(entry: LinedPosition, told: LinedPosition): boolean {
  const isInside = told.range.start < entry.range.end && entry.range.start < told.range.end;
  const sameDates =
    told.dates !== null &&
    entry.dates !== null &&
    told.dates.start < entry.dates.end &&
    entry.dates.start < told.dates.end;
  return (
    sameDates ||
    (isInside && (told.start?.year ?? 0) >= (entry.start?.year ?? 0) && yearOf(told.end) <= yearOf(entry.end))
  );
}

function yearOf(end: LinedPosition["end"]): number {
  if (end === null) return 0;
  return end === "present" ? Number.POSITIVE_INFINITY : end.year;
}
