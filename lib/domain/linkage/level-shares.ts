import type { FieldKind, FieldRule, LevelShares } from "./linkage-record";

/**
 * Shares at each level, lowest first, where a pool is too small to tell its own. The m are rounded from what is published of typed person
 * data: about one field in ten of a duplicate carries a slip, one in thirty is another value (P. Christen, "Data Matching", 2012, ch. 2 and 5;
 * FEBRL's generator errs about as often). The u of names and texts are those of some hundred common values; a value that is rarer in the
 * pool counts more by itself (`field-weights.ts`).
 */
const usual: Readonly<Record<FieldKind, LevelShares>> = {
  // People have several addresses: two that differ say little.
  identifier: { m: [0.4, 0.6], u: [0.99999, 0.00001] },
  name: { m: [0.03, 0.04, 0.1, 0.83], u: [0.955, 0.03, 0.008, 0.007] },
  text: { m: [0.1, 0.12, 0.78], u: [0.975, 0.015, 0.01] },
  date: { m: [0.03, 0.03, 0.09, 0.85], u: [0.988, 0.0115, 0.0004, 0.0001] },
  number: { m: [0.06, 0.09, 0.85], u: [0.9885, 0.0105, 0.001] },
  // People change it, and keep it for years.
  phone: { m: [0.25, 0.05, 0.7], u: [0.9989, 0.001, 0.0001] },
  category: { m: [0.08, 0.92], u: [0.75, 0.25] },
  // A résumé may be years older than the other and end before the employer that they do not share.
  span: { m: [0.12, 0.13, 0.75], u: [0.985, 0.01, 0.005] },
};

/** m and u of a rule where nothing was measured. */
export function levelShares(rule: FieldRule): LevelShares {
  return rule.shares ?? usual[rule.kind];
}
