import { ClaimFigure } from "@/components/evidence/claim-figure";
import { scarcityFigure } from "@/components/evidence/scarcity-figure";
import type { StripFact } from "@/components/ui/fact-strip";
import type { RolePoolState } from "@/lib/data/pool";
import type { ProfileVersion } from "@/lib/data/roles";
import { timeOnMarket, timeOnMarketOfAll } from "@/lib/domain/market/role-claims";
import type { RequirementKind } from "@/lib/domain/role/role-profile";
import { formatCount, formatDay, formatQuantity, formatShare } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import type { Role } from "@/lib/reference/roles";

type Known = {
  readonly role: Role;
  readonly profile: ProfileVersion;
  readonly state: RolePoolState | null;
  /** People with one must-have left to verify. */
  readonly oneAway: number;
  /** The claims that hold now. */
  readonly market: readonly Claim[];
};

/** The role in six facts: the pool, the market, the profile. */
export function roleFacts({ role, profile, state, oneAway, market }: Known): readonly StripFact[] {
  const count = (kind: RequirementKind) => profile.requirements.filter(({ required }) => required === kind).length;
  return [
    {
      label: "Pass every must-have",
      value: formatCount(state?.passed ?? 0),
      note: `of ${formatQuantity(state?.scored ?? 0, "candidate")} scored`,
    },
    { label: "One answer away", value: formatCount(oneAway), note: "one must-have to verify" },
    marketFact(role.slug, market),
    {
      label: "Profile",
      value: `version ${profile.version}`,
      note: `${profile.origin === "shipped" ? "as shipped" : "edited"}, ${formatDay(profile.createdAt.toISOString())}`,
    },
    {
      label: "Requirements",
      value: `${count("must")} must, ${count("strong")} strong`,
      note: `${count("nice")} nice to have`,
    },
    { label: "Base rate", value: formatShare(profile.baseRate), note: "where a résumé is silent" },
  ];
}

function marketFact(role: string, market: readonly Claim[]): StripFact {
  const time = timeOnMarket(market, role);
  const all = timeOnMarketOfAll(market)?.mid ?? null;
  if (time === null) return { label: "Time on the market", value: "no claim", note: "nobody publishes it" };
  const note = time.mid === null ? "more than half still open" : all === null ? "median" : `median; all roles ${all}`;
  return {
    label: "Time on the market",
    value: <ClaimFigure claim={time}>{scarcityFigure(time)}</ClaimFigure>,
    note,
  };
}
