import type { GapLens } from "@/app/(dashboard)/gap-href";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimAmount, claimPlace, payRange } from "@/components/evidence/claim-words";
import { Link } from "@/components/ui/link";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { type GateCounts, getGateCounts } from "@/lib/data/pool";
import { type Actor, may } from "@/lib/domain/access";
import type { SkillGap } from "@/lib/domain/gap/talent-gap";
import { payClaims, timeOnMarket } from "@/lib/domain/market/role-claims";
import { formatQuantity } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import { WayFrame, WayHead } from "./way-frame";

const MOST_PAY = 3;

type BuyWayProps = {
  readonly actor: Actor;
  readonly role: string;
  readonly skill: SkillGap;
  readonly poolHref: string;
  readonly lens: GapLens;
};

/** Who of the pool could be hired, how long such openings stay open, and what is paid; each figure of the market a claim. */
export async function BuyWay({ actor, role, skill, poolHref, lens }: BuyWayProps) {
  const { claims } = await listCurrentClaims(actor);
  const time = timeOnMarket(claims, role);
  const pay = payClaims(claims, role).slice(0, MOST_PAY);
  const gates = may(actor, "pool:read") ? await getGateCounts(actor, role) : null;
  return (
    <WayFrame name="Buy" finding={buyFinding(gates)}>
      {gates === null ? null : (
        <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5">
          <dt>Pass every must-have</dt>
          <dd className="text-right font-semibold">{gates.passed}</dd>
          <dt>To verify</dt>
          <dd className="text-right">{gates.verify}</dd>
          {lens === "pool" ? (
            <>
              <dt>Prove this skill</dt>
              <dd className="text-right">{skill.proving}</dd>
            </>
          ) : null}
        </dl>
      )}
      <WayHead>Time on the market</WayHead>
      {time === null ? <p>no claim</p> : <ClaimLine claim={time} figure={claimAmount(time)} />}
      <WayHead>Base pay a year</WayHead>
      {pay.length === 0 ? <p>no claim</p> : null}
      <ul className="grid gap-1.5">
        {pay.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} figure={`${claim.unit.split("/")[0]} ${payRange(claim)}`} />
          </li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap gap-x-4 text-12">
        {gates === null ? null : (
          <Link href={lens === "pool" ? `/roles/${role}/ranking` : poolHref} className="link">
            {lens === "pool" ? "The ranking" : "This skill in the pool"}
          </Link>
        )}
        <Link href={`/roles/${role}`} className="link">
          The role
        </Link>
      </p>
    </WayFrame>
  );
}

function ClaimLine({ claim, figure }: { readonly claim: Claim; readonly figure: string }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <ClaimFigure claim={claim}>{figure}</ClaimFigure>
      <span className="text-12 text-muted-foreground">{claimPlace(claim)}</span>
    </span>
  );
}

function buyFinding(gates: GateCounts | null): string {
  if (gates === null) return "What hiring for the role takes, as it is claimed.";
  const all = gates.passed + gates.verify + gates.failed;
  if (all === 0) return "Nobody is in the pool yet.";
  if (gates.passed === 0)
    return `Nobody in the pool passes the role’s gate; ${formatQuantity(gates.verify, "person", "people")} could, once asked.`;
  return `${formatQuantity(gates.passed, "person", "people")} of ${all} in the pool ${gates.passed === 1 ? "passes" : "pass"} the role’s gate.`;
}
