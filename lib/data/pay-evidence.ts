import "server-only";
import type { Actor } from "@/lib/domain/access";
import { type PayCell, payCellKey } from "@/lib/domain/compensation/pay-cell";
import { type PayClaim, type PayComponent, payClaimOf } from "@/lib/domain/compensation/pay-claim";
import { type PayEvidence, payEvidence } from "@/lib/domain/compensation/pay-evidence";
import { estimatePay, fitPayModel, type ModelledPay, type PayModel } from "@/lib/domain/compensation/pay-model";
import { type HeldOutClaim, holdOutClaims } from "@/lib/domain/compensation/pay-model-errors";
import type { Claim } from "@/lib/reference/claims";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { listCurrentClaims } from "./current-claims";
import { getExchangeRates } from "./exchange-rates";
import { listPayBands } from "./pay-cells";

/** What was learnt from claims, kept until other claims count; the claims' ids and figures tell. */
type Learnt = {
  readonly from: string;
  readonly estimate: (cell: PayCell) => ModelledPay | null;
  heldOut: readonly HeldOutClaim[] | null;
};
let learnt: Learnt | null = null;

function learn(claims: readonly PayClaim[]): Learnt {
  const from = JSON.stringify(claims.map(({ claim: { id }, usd, cell }) => [id, usd, cell]));
  if (learnt?.from !== from) learnt = { from, estimate: keptEstimates(fitPayModel(claims)), heldOut: null };
  return learnt;
}

/** An estimate takes a millisecond, and pages ask for dozens of ever the same: there are some twenty thousand cells, and few are asked for. */
function keptEstimates(model: PayModel): Learnt["estimate"] {
  const kept = new Map<string, ModelledPay | null>();
  return (cell) => {
    const key = payCellKey(cell);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const estimate = estimatePay(model, cell);
    kept.set(key, estimate);
    return estimate;
  };
}

function onPart(
  claims: readonly Claim[],
  component: PayComponent,
  rates: readonly ExchangeRate[],
): readonly PayClaim[] {
  return claims.flatMap((claim) => payClaimOf(claim, component, rates) ?? []);
}

/** What is known of the pay of some cells, in their order. Amounts a year in US dollars. */
export async function getPayEvidence(
  actor: Actor,
  cells: readonly PayCell[],
  component: PayComponent = "base",
): Promise<readonly PayEvidence[]> {
  const [{ claims }, { rates }, bandsOf] = await Promise.all([
    listCurrentClaims(actor),
    getExchangeRates(actor),
    listPayBands(actor, cells, component),
  ]);
  const { estimate } = learn(onPart(claims, "base", rates));
  const knowledge = { component, claims: onPart(claims, component, rates), bandsOf, estimate };
  return cells.map((cell) => payEvidence(cell, knowledge));
}

/** Every claim on base pay beside what a model says of it that saw nothing of its source. */
export async function getHeldOutClaims(actor: Actor): Promise<readonly HeldOutClaim[]> {
  const [{ claims }, { rates }] = await Promise.all([listCurrentClaims(actor), getExchangeRates(actor)]);
  const base = onPart(claims, "base", rates);
  const known = learn(base);
  known.heldOut ??= holdOutClaims(base);
  return known.heldOut;
}
