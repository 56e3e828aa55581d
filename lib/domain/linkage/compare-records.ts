import { compareField } from "./compare-field";
import type { FieldRule } from "./linkage-record";
import type { PreparedRecord, PreparedValue } from "./prepared-value";

/** How two records stand in each field, in the order of the rules; null where one says nothing. */
export type Agreement = readonly ({ readonly level: number; readonly value: PreparedValue } | null)[];

/** Where names of one group may be swapped: for each rule the next of its group; null for a rule alone. */
export function swapPartners(rules: readonly FieldRule[]): readonly (number | null)[] {
  return rules.map(({ group }, index) => {
    const members = rules.flatMap((rule, at) => (group !== undefined && rule.group === group ? [at] : []));
    const [first, second] = members;
    if (first === undefined || second === undefined || members.length !== 2) return null;
    return index === first ? second : first;
  });
}

/** Swapped parts count as a slip: as often as people type that, somebody else is called so. */
const SWAPPED_LEVEL = 2;
const SAME_NAME = 3;

function levelOf(agreement: Agreement[number]): number {
  return agreement?.level ?? 0;
}

/** Replaces the comparison of two parts of a name where crosswise they agree better. */
function compareSwapped(
  found: (Agreement[number] | null)[],
  pair: readonly [PreparedRecord, PreparedRecord],
  parts: readonly [number, number],
): void {
  const [a, b] = pair;
  const [first, second] = parts;
  if (levelOf(found[first] ?? null) + levelOf(found[second] ?? null) > SWAPPED_LEVEL) return;
  const crossed = compareField("name", a.values[first] ?? null, b.values[second] ?? null);
  const back = compareField("name", a.values[second] ?? null, b.values[first] ?? null);
  if (crossed === null || back === null) return;
  if (crossed.level + back.level < SWAPPED_LEVEL + SAME_NAME) return;
  found[first] = { ...crossed, level: SWAPPED_LEVEL };
  found[second] = { ...back, level: SWAPPED_LEVEL };
}

/** What two records are compared by. */
export type Comparing = { readonly rules: readonly FieldRule[]; readonly partners: readonly (number | null)[] };

/** Who is who: what is compared before all else. */
function isOfPerson({ kind }: FieldRule): boolean {
  return kind === "name" || kind === "identifier";
}

/** Compares names and identifiers alone; the other fields are null. */
export function comparePersons({ rules, partners }: Comparing, a: PreparedRecord, b: PreparedRecord): Agreement {
  const found = rules.map((rule, index) =>
    isOfPerson(rule) ? compareField(rule.kind, a.values[index] ?? null, b.values[index] ?? null) : null,
  );
  for (const [index, partner] of partners.entries())
    if (partner !== null && index < partner) compareSwapped(found, [a, b], [index, partner]);
  return found;
}

/** Adds the other fields to what `comparePersons` gave. */
export function compareFacts(
  { rules }: Comparing,
  a: PreparedRecord,
  b: PreparedRecord,
  persons: Agreement,
): Agreement {
  return rules.map((rule, index) =>
    isOfPerson(rule)
      ? (persons[index] ?? null)
      : compareField(rule.kind, a.values[index] ?? null, b.values[index] ?? null),
  );
}

/** Compares two prepared records field by field. */
export function compareRecords(comparing: Comparing, a: PreparedRecord, b: PreparedRecord): Agreement {
  return compareFacts(comparing, a, b, comparePersons(comparing, a, b));
}
