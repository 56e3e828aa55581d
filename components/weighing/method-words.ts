import type { Weightings } from "@/lib/domain/scoring/rank-weightings";
import { formatCount } from "@/lib/format";

/** How weightings came about: "1,000 weightings, drawn with seed 1". */
export function methodWords({ method, count, seed }: Pick<Weightings, "method" | "count" | "seed">): string {
  return method === "grid"
    ? `all ${formatCount(count)} weightings of an even grid, none left to chance`
    : `${formatCount(count)} weightings, drawn with seed ${seed}`;
}
