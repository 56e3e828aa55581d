import type { Claim } from "@/lib/reference/claims";
import { payFactors } from "@/lib/reference/pay-factors";
import { payPlaces } from "@/lib/reference/pay-places";
import type { CompanyType, PayCell, PayLevel } from "./pay-cell";

/** One factor of the formula with what it rests on. */
export type PayFactor = {
  readonly kind: "level" | "place" | "company type" | "hub";
  readonly factor: number;
  readonly evidence: string;
};

/** Anchor × level × place × company type. */
export type FormulaPay = {
  /** Base a year in US dollars. */
  readonly usd: number;
  readonly anchor: { readonly usd: number; readonly evidence: string; readonly n: number | null };
  readonly factors: readonly PayFactor[];
};

/** The place where frontier labs are at home: what they pay elsewhere is told as a ratio to it. */
const HUBS = "US hubs (SF/NYC/Seattle)";
/** A median over all levels sits between mid and senior: the mean of their factors, and in India of theirs. */
const ALL_LEVELS = { factor: 0.93, evidence: "all levels together: the mean of mid and senior" };
const ALL_INDIAN_LEVELS = { ...ALL_LEVELS, factor: 0.8 };

/** The level that a claim names for us; null where it names none or all. "executive" is the word of aijobs.net for directors. */
export function payLevelOf(level: Claim["level"]): PayLevel | null {
  if (level === null || level === "all") return null;
  return level === "executive" ? "director" : level;
}

/** The cell by the formula alone; null where one of its factors has no evidence at all. */
export function formulaPay({ role, level, region, companyType }: PayCell): FormulaPay | null {
  const anchor = payFactors.anchors.find((candidate) => candidate.role === role);
  const places = placeFactors(region, companyType);
  const company = payFactors.companyTypes.find((candidate) => candidate.companyType === companyType);
  const step = levelFactor(level, region);
  if (anchor === undefined || places === null || company === undefined || step === null) return null;
  const factors: readonly PayFactor[] = [
    { kind: "level", factor: step.factor, evidence: step.evidence },
    ...places,
    { kind: "company type", factor: company.factor, evidence: company.evidence },
  ];
  return { usd: factors.reduce((usd, { factor }) => usd * factor, anchor.usd), anchor, factors };
}

function levelFactor(level: PayLevel | null, region: string): Omit<PayFactor, "kind"> | null {
  const isIndian = payPlaces.find(({ id }) => id === region)?.country === "IN";
  if (level === null) return isIndian ? ALL_INDIAN_LEVELS : ALL_LEVELS;
  const ladder = isIndian ? payFactors.indianLevels : payFactors.levels;
  return ladder.find((step) => step.level === level) ?? null;
}

/** The factor of the place, or of the nearest around it that has one. */
function placeFactors(region: string, companyType: CompanyType): readonly PayFactor[] | null {
  const known = payFactors.places.find(({ place }) => place === region);
  if (companyType === "frontier-lab" && known?.labFactor != null) {
    const hub = payFactors.places.find(({ place }) => place === HUBS)?.factor ?? 1;
    return [
      { kind: "hub", factor: hub, evidence: "frontier labs pay as in San Francisco, and elsewhere a ratio of it" },
      { kind: "place", factor: known.labFactor, evidence: known.evidence },
    ];
  }
  if (known?.factor != null) return [{ kind: "place", factor: known.factor, evidence: known.evidence }];
  const around = payPlaces.find(({ id }) => id === region)?.within ?? null;
  return around === null ? null : placeFactors(around, companyType);
}
