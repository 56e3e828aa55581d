import type { Position } from "@/lib/domain/compensation/offer/offer-position";
import { formatQuantity } from "@/lib/format";
import type { SourceRow } from "./desk-options";

type Side = "below" | "among" | "above";

/** On which side of what a source says a base stands. */
function sideOf(position: Position): Side {
  if (position.kind === "beyond" || position.kind === "outside") return position.side;
  if (position.kind === "beside" && Math.round(position.by) !== 0) return position.by < 0 ? "below" : "above";
  return "among";
}

/** Where the base stands among all sources, as a count: none is weighed against another. */
export function sourceFinding(rows: readonly SourceRow[], positions: readonly Position[]): string {
  if (rows.length === 0) return "Nobody says what this role pays there at this level";
  if (rows.length === 1 && rows[0]?.kind === "modelled")
    return `No source says what this pays; the base is ${MODEL_WORDS[sideOf(positions[0] ?? NOWHERE)]}`;
  const count = (side: Side) => positions.filter((position) => sideOf(position) === side).length;
  const parts = [
    [count("below"), "below"],
    [count("among"), "within"],
    [count("above"), "above"],
  ] as const;
  const words = parts.flatMap(([number, side]) => (number === 0 ? [] : [`${side} ${number}`]));
  return `The base is ${words.join(", ")} of ${formatQuantity(rows.length, "source")}`;
}

const NOWHERE: Position = { kind: "within", share: 0 };

const MODEL_WORDS: Readonly<Record<Side, string>> = {
  below: "below the modelled range",
  among: "within the modelled range",
  above: "above the modelled range",
};
