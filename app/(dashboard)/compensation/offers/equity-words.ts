import type { EquitySource } from "@/lib/domain/compensation/offer/equity-sources";
import { type Position, positionInRange } from "@/lib/domain/compensation/offer/offer-position";
import { formatQuantity } from "@/lib/format";
import { ownedShare } from "./offer-words";

/** Where a grant stands against one that is published, in two lines. */
export function grantPosition(owned: number, { range }: Pick<EquitySource, "range">): readonly [string, string] {
  const position = positionInRange(owned, range);
  if (position.kind === "outside") return [`${ownedShare(position.by)} ${position.side}`, "the published range"];
  if (position.kind === "within") return [`${Math.round(position.share * 100)}\u00a0% into`, "the published range"];
  return ["the same", "as its one figure"];
}

function sideOf(position: Position): "below" | "within" | "above" {
  if (position.kind === "outside") return position.side;
  if (position.kind === "beside" && position.by !== 0) return position.by < 0 ? "below" : "above";
  return "within";
}

/** Where a grant stands among all that are published, as a count: stages and guides differ, and none is weighed against another. */
export function grantFinding(owned: number, sources: readonly EquitySource[]): string {
  const sides = sources.map(({ range }) => sideOf(positionInRange(owned, range)));
  const words = (["below", "within", "above"] as const).flatMap((side) => {
    const count = sides.filter((other) => other === side).length;
    return count === 0 ? [] : [`${side} ${count}`];
  });
  return `${ownedShare(owned)} of the company is ${words.join(", ")} of ${formatQuantity(sources.length, "published grant")}`;
}
