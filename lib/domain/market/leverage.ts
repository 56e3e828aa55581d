import type { Claim } from "@/lib/reference/claims";
import { claimsOn } from "./claims-on";

/** Why companies pay few people much: what an average and an outstanding person are claimed to be worth. */
export type Leverage = {
  readonly average: Claim | null;
  readonly great: Claim | null;
  readonly researcher: Claim | null;
  /** Spread between average and great in software, and of a top researcher, as claimed. */
  readonly softwareSpread: Claim | null;
  readonly researchSpread: Claim | null;
  /** One person at this pay … */
  readonly star: Claim | null;
  /** … or twenty at that. */
  readonly team: Claim | null;
  /** What the twenty cost together, in the unit of the claim; null where nobody claims it. */
  readonly teamCost: number | null;
};

/** People in the claim on a team instead of one star. */
export const TEAM_PEOPLE = 20;

/** The claims of the leverage argument. */
export function leverage(claims: readonly Claim[]): Leverage {
  const best = (metric: string) => claimsOn(claims, { metric })[0] ?? null;
  const team = best("alternative_team_pay_example");
  return {
    average: best("value_average_software_engineer"),
    great: best("value_great_software_engineer"),
    researcher: best("value_top_ai_researcher"),
    softwareSpread: best("output_ratio_great_vs_average_software"),
    researchSpread: best("output_ratio_top_researcher_vs_average"),
    star: best("single_star_pay_example"),
    team,
    teamCost: team?.mid == null ? null : team.mid * TEAM_PEOPLE,
  };
}
