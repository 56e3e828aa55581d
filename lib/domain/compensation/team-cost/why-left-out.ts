import { type BestSet, bestSet, type HireOption } from "./best-set";

/** Seats of a line that another one would push out. */
export type PushedOut = { readonly line: number; readonly count: number };

/** Why one more seat of a line is not in the best set. */
export type LeftOutReason =
  /** The budget does not even pay it besides what must be there; `over` by how much. */
  | { readonly kind: "too-dear"; readonly over: number }
  /** With it, the best set loses these seats and is worth `weight` less; where that is 0, it costs `cost` more. */
  | {
      readonly kind: "instead";
      readonly pushedOut: readonly PushedOut[];
      readonly weight: number;
      readonly cost: number;
    };

/** Why the best set of a budget leaves one more seat of `line` out: the best set that has it, held against it. Null where its cost is not known. */
export function whyLeftOut(
  options: readonly HireOption[],
  budget: number,
  { set, line }: { readonly set: Extract<BestSet, { readonly kind: "set" }>; readonly line: number },
): LeftOutReason | null {
  const option = options[line];
  if (option === undefined || option.seatCost === null || option.weight === null) return null;
  const count = (set.counts[line] ?? 0) + 1;
  const forced = options.map((other, index) => (index === line ? { ...option, count, weight: null } : other));
  const found = bestSet([...forced, { ...option, count: option.count - count }], budget);
  if (found.kind === "over") return { kind: "too-dear", over: found.over };
  if (found.kind === "unknown") return null;
  const pushedOut = options.flatMap((_, index): PushedOut[] => {
    const fewer = index === line ? 0 : (set.counts[index] ?? 0) - (found.counts[index] ?? 0);
    return fewer > 0 ? [{ line: index, count: fewer }] : [];
  });
  const weight = set.weight - (found.weight + count * option.weight);
  return { kind: "instead", pushedOut, weight, cost: found.cost - set.cost };
}
