import type { Claim } from "@/lib/reference/claims";
import { claimsOn } from "./claims-on";
import { payClaims } from "./role-claims";
import { type ScarceRole, type ScarcityIndex, scarcityIndex } from "./scarcity-index";

/** A role on the map of the market. */
export type MappedRole = {
  readonly role: string;
  readonly scarcity: ScarcityIndex;
  /** US base pay a year by the best founded claim that gives a middle; null where none does. */
  readonly pay: Claim | null;
  /** Where no claim gives a middle: the best founded one that gives ends. No middle is made up from them. */
  readonly payEnds: Claim | null;
  /** Open postings of the role at the employers that one tracker counts, by title; none where it counts no such title. */
  readonly postings: readonly Claim[];
  /** Their sum: titles do not overlap. Null without a claim. */
  readonly openPostings: number | null;
};

/** Where every role stands: how scarce, what it pays, how many are asked for. A role's place follows from its own claims alone. */
export function roleMap(claims: readonly Claim[], roles: readonly ScarceRole[]): readonly MappedRole[] {
  return roles.map((role) => {
    const postings = claimsOn(claims, { metric: "open_postings_count", role: role.slug }).filter(
      ({ mid }) => mid !== null,
    );
    const base = payClaims(claims, role.slug).filter(isUsBasePay);
    const pay = base.find(({ mid }) => mid !== null) ?? null;
    return {
      role: role.slug,
      scarcity: scarcityIndex(claims, role),
      pay,
      payEnds: pay === null ? (base[0] ?? null) : null,
      postings,
      openPostings: postings.length === 0 ? null : postings.reduce((sum, { mid }) => sum + (mid ?? 0), 0),
    };
  });
}

function isUsBasePay({ metric, region, unit }: Claim): boolean {
  return metric === "base_salary" && region === "US national" && unit === "USD/year";
}
