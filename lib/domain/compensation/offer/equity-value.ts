import type { Capitalisation, EquityGrant, Vesting } from "./offer-terms";

/**
 * The share from 0 to 1 of a grant that has vested after `month` whole months: nothing before the cliff, then in equal steps, all from the
 * end of the vesting on.
 */
export function vestedShare({ years, everyMonths, cliffMonths }: Vesting, month: number): number {
  const total = years * 12;
  if (month < cliffMonths || month <= 0) return 0;
  if (month >= total) return 1;
  return (Math.floor(month / everyMonths) * everyMonths) / total;
}

/** What a share counts with today: the price of the last round, else the appraised one; null where neither is stated. */
export function presentPrice({ preferredPrice, commonPrice }: EquityGrant): number | null {
  return preferredPrice ?? commonPrice;
}

/** A grant in shares of a price. Money that no price turns into shares counts as shares of 1, which follow the price of the company alike. */
type Shares = { readonly size: number; readonly refresher: number; readonly price: number | null };

function sharesOf(grant: EquityGrant): Shares {
  const { size, refresher } = grant;
  const price = presentPrice(grant);
  if (grant.sizeBy === "shares") return { size, refresher, price };
  const each = price ?? 1;
  return { size: size / each, refresher: refresher / each, price: each };
}

/** How many shares a grant is; null for money without a price that would tell. */
export function grantedShares(grant: EquityGrant): number | null {
  return grant.sizeBy === "value" && presentPrice(grant) === null ? null : sharesOf(grant).size;
}

/** What one share brings its holder when shares cost `factor` times the present price: never below 0, for an option need not be exercised. */
function gainAt(price: number, factor: number, strike: number): number {
  return Math.max(0, price * factor - strike);
}

/**
 * What has vested after `month` months, when a share costs `factor` times the present price; 0 when it costs nothing. Refreshers, granted at
 * the end of each year at the strike of the grant, count as far as they have vested. Null where no price is stated.
 */
export function vestedValue(grant: EquityGrant, month: number, factor: number): number | null {
  if (factor === 0) return 0;
  const { size, refresher, price } = sharesOf(grant);
  if (price === null) return null;
  const later = { ...grant, cliffMonths: 0 };
  let shares = size * vestedShare(grant, month);
  for (let granted = 12; granted < month; granted += 12) shares += refresher * vestedShare(later, month - granted);
  return shares * gainAt(price, factor, grant.strike);
}

/** The share of the company, from 0 to 1, that the grant is now and after the next round; null where it cannot be told. */
export function ownership(
  grant: EquityGrant,
  { fullyDilutedShares, nextRoundDilution }: Capitalisation,
): { readonly now: number; readonly afterNextRound: number | null } | null {
  const shares = grantedShares(grant);
  if (shares === null || fullyDilutedShares === null) return null;
  const now = shares / fullyDilutedShares;
  return { now, afterNextRound: nextRoundDilution === null ? null : now * (1 - nextRoundDilution) };
}
