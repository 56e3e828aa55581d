import { topLevel } from "./compare-field";
import { type Agreement, compareFacts, comparePersons, swapPartners } from "./compare-records";
import { levelShares } from "./level-shares";
import type { FieldComparison, FieldRule, LevelShares, LinkProposal } from "./linkage-record";
import { isSharedMailbox } from "./normal-identifier";
import type { PreparedRecord } from "./prepared-value";

/** What a pair is judged by. */
export type JudgeBasis = {
  readonly rules: readonly FieldRule[];
  /** Measured m and u of each rule; those of `levelShares` where not given. */
  readonly shares?: readonly LevelShares[];
  /** How many records there are: of more, more are alike by chance. */
  readonly poolSize: number;
  /** How many of them have this value in the field of the rule at `index`; null where nobody counted. */
  readonly countOf: (index: number, text: string) => number | null;
  /** Identifiers that several people are known to share. */
  readonly sharedIdentifiers: ReadonlySet<string>;
  /** A pair that is less likely one than this is not proposed. */
  readonly leastProbability: number;
  /** Fields besides names and identifiers that have to agree before alike names are worth a look. */
  readonly leastFacts: number;
};

/** How many records the usual share of a value counts for beside what is counted in the pool. */
const PRIOR_RECORDS = 500;

/**
 * Whether all parts of two names differ, some do, or none; "unsaid" when none can be compared. A surname alone is not the whole name: people
 * marry.
 */
function namesStand(rules: readonly FieldRule[], agreement: Agreement): "same" | "some-differ" | "differ" | "unsaid" {
  let [parts, compared, differing] = [0, 0, 0];
  for (const [index, { kind }] of rules.entries()) {
    if (kind !== "name") continue;
    const level = agreement[index]?.level ?? null;
    parts += 1;
    if (level !== null) compared += 1;
    if (level === 0) differing += 1;
  }
  if (compared === 0) return "unsaid";
  if (differing === 0) return "same";
  return differing === parts ? "differ" : "some-differ";
}

/** Whether names can be compared and every part of them differs. */
export function namesClearlyDiffer(rules: readonly FieldRule[], a: PreparedRecord, b: PreparedRecord): boolean {
  return namesStand(rules, comparePersons({ rules, partners: swapPartners(rules) }, a, b)) === "differ";
}

/** Whether some part of two names differs: what they share may still make them one person, but not without somebody looking. */
export function namesSpeakAgainst(rules: readonly FieldRule[], a: PreparedRecord, b: PreparedRecord): boolean {
  const stand = namesStand(rules, comparePersons({ rules, partners: swapPartners(rules) }, a, b));
  return stand === "differ" || stand === "some-differ";
}

/** Of what follows from one another the strongest counts whole, each further one half of the one before. */
function dampFamilies(
  rules: readonly FieldRule[],
  comparisons: readonly FieldComparison[],
): readonly FieldComparison[] {
  if (rules.every(({ family }) => family === undefined)) return comparisons;
  const familyOf = new Map(rules.map(({ field, family }) => [field, family]));
  const counted = new Map<string, number>();
  const damped = new Map<string, FieldComparison>();
  for (const comparison of comparisons.toSorted((a, b) => b.weight - a.weight)) {
    const family = familyOf.get(comparison.field);
    const before = family === undefined ? 0 : (counted.get(family) ?? 0);
    if (family !== undefined && comparison.weight > 0) counted.set(family, before + 1);
    const weight = comparison.weight > 0 ? comparison.weight / 2 ** before : comparison.weight;
    damped.set(comparison.field, { ...comparison, weight });
  }
  return comparisons.map((comparison) => damped.get(comparison.field) ?? comparison);
}

function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

function agreedFacts(rules: readonly FieldRule[], comparisons: readonly FieldComparison[]): number {
  const facts = new Set(rules.filter(({ kind }) => kind !== "name" && kind !== "identifier").map(({ field }) => field));
  return comparisons.filter(({ field, level }) => facts.has(field) && (level ?? 0) > 0).length;
}

/** Whether a field agrees on an identifier that is one person's: an office's box says where a résumé came from, not whose it is. */
function isOwnIdentifier(basis: JudgeBasis, index: number, found: Agreement[number]): boolean {
  if (basis.rules[index]?.kind !== "identifier" || found === null || found.level === 0) return false;
  return !basis.sharedIdentifiers.has(found.value.text) && !isSharedMailbox(found.value.text);
}

function weightOf(basis: JudgeBasis, index: number, found: NonNullable<Agreement[number]>): number {
  const { rules, shares = rules.map(levelShares), poolSize, countOf } = basis;
  const { kind = "text" } = rules[index] ?? {};
  const { m = [], u = [] } = shares[index] ?? {};
  const usual = u[found.level] ?? 1;
  const isIdentifier = kind === "identifier";
  if (isIdentifier && found.level > 0 && !isOwnIdentifier(basis, index, found)) return 0;
  const count = isIdentifier || found.level < topLevel(kind) ? null : countOf(index, found.value.text);
  const chance = count === null ? usual : (count + PRIOR_RECORDS * usual) / (poolSize + PRIOR_RECORDS);
  return Math.log2((m[found.level] ?? 1) / chance);
}

function weigh(basis: JudgeBasis, agreement: Agreement): readonly FieldComparison[] {
  const comparisons = agreement.map((found, index) => {
    const { field = "" } = basis.rules[index] ?? {};
    return { field, level: found?.level ?? null, weight: found === null ? 0 : weightOf(basis, index, found) };
  });
  return dampFamilies(basis.rules, comparisons);
}

/** What a pair weighs at most: fields that follow from one another only take from it. Nearly all pairs end here, before anything is said of them. */
function mostWeight(basis: JudgeBasis, agreement: Agreement): number {
  let sum = 0;
  for (const [index, found] of agreement.entries()) if (found !== null) sum += weightOf(basis, index, found);
  return sum;
}

function sharesIdentifier(rules: readonly FieldRule[], agreement: Agreement): boolean {
  return rules.some(({ kind }, index) => kind === "identifier" && (agreement[index]?.level ?? 0) > 0);
}

/** What names and identifiers alone say of a pair; null where it is for the weights of all fields to say. */
function findingOf(
  basis: JudgeBasis,
  names: ReturnType<typeof namesStand>,
  agreement: Agreement,
): LinkProposal["finding"] | null {
  if (names === "differ") return "doubt";
  if (!agreement.some((found, index) => isOwnIdentifier(basis, index, found))) return null;
  return names === "same" ? "certain" : "proposal";
}

/** What each field of two records says, and all together, where somebody asks about a pair that nothing proposes. */
export function weighPair(
  basis: JudgeBasis,
  one: PreparedRecord,
  other: PreparedRecord,
): Pick<LinkProposal, "weight" | "comparisons"> {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const comparing = { rules: basis.rules, partners: swapPartners(basis.rules) };
  const comparisons = weigh(basis, compareFacts(comparing, a, b, comparePersons(comparing, a, b)));
  return {
    weight: comparisons.reduce((sum, { weight }) => sum + weight, 0),
    comparisons: comparisons.filter(({ level }) => level !== null),
  };
}

/**
 * Judges pairs of prepared records after I. P. Fellegi and A. B. Sunter, "A theory for record linkage", 1969: each field adds log2(m/u), an
 * agreement on a rare value more than on a common one; what one record does not say adds nothing. Null for a pair not worth showing, and for
 * two of whose names no part agrees unless they share an identifier: people of one house or one employer agree in all else.
 */
export function linkJudge(basis: JudgeBasis): (a: PreparedRecord, b: PreparedRecord) => LinkProposal | null {
  const { rules, shares = rules.map(levelShares) } = basis;
  const whole = { ...basis, shares };
  const comparing = { rules, partners: swapPartners(rules) };
  const beforehand = -Math.log2(Math.max(2, basis.poolSize));
  // A hair less than the least probability asks, so that rounding never takes away what it would let through.
  const leastWeight = Math.log2(basis.leastProbability / (1 - basis.leastProbability)) - beforehand - 1e-6;
  return (one, other) => {
    // One order of the two, so that neither sums nor ties depend on which came first.
    const [a, b] = one.id < other.id ? [one, other] : [other, one];
    const persons = comparePersons(comparing, a, b);
    const names = namesStand(rules, persons);
    if (names === "differ" && !sharesIdentifier(rules, persons)) return null;
    const agreement = compareFacts(comparing, a, b, persons);
    const finding = findingOf(basis, names, agreement);
    if (finding === null && mostWeight(whole, agreement) < leastWeight) return null;
    const comparisons = weigh(whole, agreement);
    const weight = comparisons.reduce((sum, comparison) => sum + comparison.weight, 0);
    const probability = probabilityOf(weight + beforehand);
    const isWorthALook = probability >= basis.leastProbability && agreedFacts(rules, comparisons) >= basis.leastFacts;
    if (finding === null && !isWorthALook) return null;
    return {
      ...{ first: a.id, second: b.id, weight, probability, finding: finding ?? "proposal" },
      comparisons: comparisons.filter(({ level }) => level !== null),
    };
  };
}
