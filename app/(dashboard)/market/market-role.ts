import { payRange } from "@/components/evidence/claim-words";
import { type MappedRole, roleMap } from "@/lib/domain/market/role-map";
import { formatCount } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import { roles } from "@/lib/reference/roles";

const SHORT: Readonly<Record<string, string>> = {
  "llm-specialist": "LLM Specialist",
  "ai-governance-leader": "AI Governance Leader",
};

/** A role's name where room is scarce. */
export function shortRoleName(slug: string): string {
  return SHORT[slug] ?? roles.find((role) => role.slug === slug)?.name ?? slug;
}

/** Where the ten roles stand by the claims that hold now, the scarcest first. */
export function mapRoles(claims: readonly Claim[]): readonly MappedRole[] {
  const known = roles.map(({ slug, transferBackgrounds }) => ({
    slug,
    rampMonths: transferBackgrounds.map(({ typicalRampMonths }) => typicalRampMonths),
  }));
  return [...roleMap(claims, known)].sort((a, b) => b.scarcity.at - a.scarcity.at || (a.role < b.role ? -1 : 1));
}

/** US base pay of a row as it reads: a middle, ends without one, or no claim. */
export function payInWords({ pay, payEnds }: MappedRole): string {
  if (pay?.mid) return `${formatCount(pay.mid)} USD a year`;
  return payEnds === null ? "no claim on pay" : `${payRange(payEnds)} USD a year, no middle claimed`;
}

/** Every claim that a row of the map is made of. */
export function claimsOfRow({ scarcity, pay, payEnds, postings }: MappedRole): readonly Claim[] {
  const inputs = scarcity.contributions.flatMap(({ claims, neutralClaims }) => [...claims, ...neutralClaims]);
  return [...inputs, ...[pay, payEnds].filter((claim) => claim !== null), ...postings];
}
