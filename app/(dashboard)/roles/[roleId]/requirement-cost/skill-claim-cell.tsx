import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimAmount } from "@/components/evidence/claim-words";
import { NoClaim } from "@/components/evidence/no-claim";
import { payPlaceInWords } from "@/components/evidence/pay-words";
import { rangeOf } from "@/lib/domain/market/claims-on";
import { skillClaims } from "@/lib/domain/market/skill-claims";
import type { Claim } from "@/lib/reference/claims";
import { skillBySlug } from "@/lib/reference/skills";

type SkillClaimCellProps = {
  readonly skill: string;
  readonly role: string;
  readonly place: string;
  readonly claims: readonly Claim[];
};

/** How often postings ask for the skill and what it is claimed to add to pay; where nobody prices it, that is said. */
export function SkillClaimCell({ skill, role, place, claims }: SkillClaimCellProps) {
  const known = skillBySlug.get(skill);
  const { premiums, postings } =
    known === undefined ? { premiums: [], postings: [] } : skillClaims(claims, known, role);
  return (
    <span className="grid gap-0.5 text-12">
      {postings.slice(0, 1).map((claim) => (
        <span key={claim.id}>
          <ClaimFigure claim={claim}>{claim.mid} %</ClaimFigure>{" "}
          <span className="text-muted-foreground">of postings name it</span>
        </span>
      ))}
      {premiums.map((claim) => (
        <Premium key={claim.id} claim={claim} place={place} />
      ))}
      {premiums.length === 0 ? <NoClaim>no claim prices it</NoClaim> : null}
    </span>
  );
}

/** A premium, and what a band without it would be where it was claimed: pay over 1 + premium. */
function Premium({ claim, place }: { readonly claim: Claim; readonly place: string }) {
  const range = rangeOf(claim);
  if (range === null || !Number.isFinite(range.high))
    return <ClaimFigure claim={claim}>{claimAmount(claim)}</ClaimFigure>;
  const less = (percent: number) => Math.round((100 * percent) / (100 + percent));
  return (
    <span>
      <ClaimFigure claim={claim}>
        +{range.low} to {range.high} %
      </ClaimFigure>{" "}
      <span className="text-muted-foreground">
        {claim.region === place
          ? `here; a band without it would be ${less(range.low)} to ${less(range.high)} % lower`
          : `in ${payPlaceInWords(claim.region ?? "Global")}, not where you look`}
      </span>
    </span>
  );
}
