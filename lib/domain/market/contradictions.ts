import type { Interval } from "@/lib/domain/interval";
import type { Claim } from "@/lib/reference/claims";
import { claimsOn, isApart, rangeOf } from "./claims-on";
import { claimedTotal, positionsByLayer, positionsByRegion, sumOfPositions } from "./positions";

/** One side of a contradiction: a claim as its source gives it, or a sum of claims, which names them. */
export type ClaimedRange = Interval & {
  readonly label: string;
  /** The claims that it comes from; of a sum, all of them. */
  readonly claims: readonly Claim[];
  /** Of a sum: how it was made; null for a claim as published. */
  readonly formula: string | null;
};

/** Claims on one question of which at least two have no number in common. */
export type Contradiction = {
  readonly question: string;
  readonly scale: "linear" | "log";
  readonly sides: readonly ClaimedRange[];
};

/** The groups of claims that cannot all hold, each as its source gives it. None is averaged into another, and one that agrees is left out. */
export function contradictions(claims: readonly Claim[]): readonly Contradiction[] {
  const groups: readonly Contradiction[] = [
    { question: "Core AI positions worldwide", scale: "linear", sides: totalsOfPositions(claims) },
    { question: "China, candidates for one opening", scale: "log", sides: candidatesInChina(claims) },
    { question: "What AI skills add to pay, percent", scale: "linear", sides: payPremiums(claims) },
  ];
  return groups.filter(({ sides }) => sides.some((a) => sides.some((b) => isApart(a, b))));
}

function asPublished(claim: Claim, label: string): readonly ClaimedRange[] {
  const range = rangeOf(claim);
  return range === null ? [] : [{ ...range, label, claims: [claim], formula: null }];
}

function totalsOfPositions(claims: readonly Claim[]): readonly ClaimedRange[] {
  const layers = positionsByLayer(claims).slice(0, 2);
  const regions = positionsByRegion(claims);
  const total = claimedTotal(claims);
  return [
    ...sumSide("Sum of layers 1 and 2", layers),
    ...sumSide("Sum of the four regions", regions),
    ...(total === null ? [] : asPublished(total, "Total as it is claimed")),
  ];
}

function sumSide(label: string, rows: ReturnType<typeof positionsByLayer>): readonly ClaimedRange[] {
  const sum = sumOfPositions(rows);
  if (sum === null) return [];
  const used = rows.flatMap(({ claims: [best] }) => (best === undefined ? [] : [best]));
  return [{ ...sum, label, claims: used, formula: rows.map((row) => row.label).join(" + ") }];
}

function candidatesInChina(claims: readonly Claim[]): readonly ClaimedRange[] {
  const graduates = claimsOn(claims, { metric: "supply_to_demand_ratio", region: "China" });
  const openings = claimsOn(claims, { metric: "supply_demand_ratio", region: "China" });
  return [
    ...graduates.flatMap((claim) => asPublished(claim, "Graduates of a year against core positions")),
    ...openings.flatMap((claim) => asPublished(claim, fieldOf(claim))),
  ];
}

/** What a source says its number is about, after its own name: "search algorithm". */
function fieldOf({ sourceName }: Claim): string {
  const field = sourceName.split(" -- ").at(-1) ?? sourceName;
  return `${field[0]?.toUpperCase()}${field.slice(1)}`;
}

function payPremiums(claims: readonly Claim[]): readonly ClaimedRange[] {
  return claimsOn(claims, { metric: "ai_pay_premium", role: null, level: "all" })
    .filter(({ unit }) => unit === "percent")
    .flatMap((claim) => asPublished(claim, claim.sourceName.split(/ \[| -- /)[0] ?? claim.sourceName));
}
