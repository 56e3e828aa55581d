import type { Claim } from "@/lib/reference/claims";

type Wording = { readonly label: string; readonly figure: (value: string) => string };

const WORDINGS: Readonly<Record<string, Wording>> = {
  posting_lifetime: { label: "Posting open", figure: (value) => `${value} days` },
  time_to_fill: { label: "Time to fill", figure: (value) => value },
  time_to_hire_before: { label: "Time to hire, before more pay and training", figure: (value) => `${value} months` },
  time_to_hire_after: { label: "Time to hire, after it", figure: (value) => `${value} months` },
  supply_demand_ratio: { label: "Candidates for one opening", figure: (value) => value },
  talent_shortage_horizon: { label: "Shortage expected to last", figure: (value) => `${value} years or more` },
  open_postings_count: { label: "Open postings at 90 AI companies", figure: (value) => value },
  posting_growth_yoy: { label: "Postings, change in a year", figure: (value) => `${value} %` },
};

const decimal = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** What a claim on scarcity counts. */
export function scarcityLabel({ metric }: Claim): string {
  return WORDINGS[metric]?.label ?? metric;
}

/** The figure of a claim on scarcity, with its unit: "136 days", "8–14 weeks". */
export function scarcityFigure(claim: Claim): string {
  const { low, mid, high, unit, metric } = claim;
  const sign = metric === "posting_growth_yoy" && (mid ?? 0) > 0 ? "+" : "";
  const value =
    mid === null && low !== null && high !== null
      ? `${decimal.format(low)}–${decimal.format(high)}`
      : mid === null && metric === "posting_lifetime"
        ? `over ${decimal.format(low ?? 0)}`
        : `${sign}${decimal.format(mid ?? low ?? high ?? 0)}`;
  return metric === "time_to_fill" ? `${value} ${unit.split(" ")[0]}` : (WORDINGS[metric]?.figure(value) ?? value);
}
