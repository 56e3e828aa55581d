import { payFactors } from "@/lib/reference/pay-factors";
import { payPlaces } from "@/lib/reference/pay-places";
import type { PayCell } from "./pay-cell";
import type { PayClaim, PayComponent } from "./pay-claim";
import type { MeasuredBand } from "./pay-confidence";
import type { ModelledPay } from "./pay-model";

/** An estimate of total pay: base over the part of total that base is published to be. */
export type ModelledTotal = ModelledPay & {
  readonly baseShare: { readonly low: number; readonly high: number; readonly evidence: string };
};

/** What is known of one part of the pay of a cell; measured, claimed and modelled are never mixed. Amounts a year in US dollars. */
export type PayEvidence = {
  readonly cell: PayCell;
  readonly component: PayComponent;
  /** One a source; none where no source has three records. */
  readonly bands: readonly MeasuredBand[];
  /** Claims on this very cell, as published. */
  readonly claims: readonly PayClaim[];
  /** Only where nothing was measured or claimed. */
  readonly modelled: ModelledPay | ModelledTotal | null;
};

/** In which form a cell is known. */
export type EvidenceKind = "measured" | "claimed" | "modelled" | "nothing";

export function evidenceKind({ bands, claims, modelled }: PayEvidence): EvidenceKind {
  if (bands.length > 0) return "measured";
  if (claims.length > 0) return "claimed";
  return modelled === null ? "nothing" : "modelled";
}

/** What evidence is taken from: every claim on the part of pay, the bands of a cell by source, and an estimate of base pay. */
export type PayKnowledge = {
  readonly component: PayComponent;
  readonly claims: readonly PayClaim[];
  readonly bandsOf: (cell: PayCell) => readonly MeasuredBand[];
  /** Base pay of a cell by the model. */
  readonly estimate: (cell: PayCell) => ModelledPay | null;
};

/** What is known of a cell: measured bands and claims of the cell; only without either of them an estimate, and only of base or total. */
export function payEvidence(cell: PayCell, { component, claims, bandsOf, estimate }: PayKnowledge): PayEvidence {
  const bands = bandsOf(cell);
  const own = claims
    .filter((claim) => isOfCell(claim.cell, cell) && !bands.some((band) => isSamePublisher(claim, band)))
    .sort((a, b) => b.claim.year - a.claim.year || b.usd - a.usd || (a.claim.id < b.claim.id ? -1 : 1));
  const modelled = bands.length + own.length > 0 ? null : estimateOf(cell, component, estimate);
  return { cell, component, bands, claims: own, modelled };
}

/** A publisher's own percentiles are in the band of its records already: "aijobs.net salary index CC0, …" and "aijobs.net, …". */
function isSamePublisher({ claim }: PayClaim, { source }: MeasuredBand): boolean {
  const publisher = (name: string) => name.split(/[ ,:(]/)[0]?.toLowerCase();
  return publisher(claim.sourceName) === publisher(source.name);
}

/** A claim on a town speaks for the hubs that it is one of, never for a whole country. */
function isOfCell(claimed: PayCell, asked: PayCell): boolean {
  if (claimed.role !== asked.role || claimed.level !== asked.level || claimed.companyType !== asked.companyType)
    return false;
  if (claimed.region === asked.region) return true;
  const place = payPlaces.find(({ id }) => id === asked.region);
  return place?.within != null && payPlaces.find(({ id }) => id === claimed.region)?.within === place.id;
}

function estimateOf(
  cell: PayCell,
  component: PayComponent,
  estimate: PayKnowledge["estimate"],
): PayEvidence["modelled"] {
  if (component !== "base" && component !== "total") return null;
  const base = estimate(cell);
  return base === null || component === "base" ? base : totalOf(base, cell);
}

/** Of a cell whose kind of employer has a published share; of frontier labs nobody has published one. */
function totalOf(base: ModelledPay, { companyType, level }: PayCell): ModelledTotal | null {
  const shares = payFactors.baseShares.filter((share) => share.companyType === companyType);
  const baseShare = shares.find((share) => share.level === null || share.level === level);
  if (baseShare === undefined) return null;
  const { low, high, evidence } = baseShare;
  const usd = base.usd / ((low + high) / 2);
  const range = { low: base.range.low / high, high: base.range.high / low };
  return { ...base, usd, range, baseShare: { low, high, evidence } };
}
