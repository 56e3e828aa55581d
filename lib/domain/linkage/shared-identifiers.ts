import { namesClearlyDiffer } from "./link-judge";
import type { FieldRule } from "./linkage-record";
import type { PreparedRecord } from "./prepared-value";

/** Those who have each identifier that more than one record has. */
function holdersOf(
  records: readonly PreparedRecord[],
  rules: readonly FieldRule[],
): ReadonlyMap<string, readonly PreparedRecord[]> {
  const first = new Map<string, PreparedRecord>();
  const holders = new Map<string, PreparedRecord[]>();
  const identifiers = rules.flatMap(({ kind }, index) => (kind === "identifier" ? [index] : []));
  for (const record of records)
    for (const index of identifiers)
      for (const { text } of record.values[index] ?? []) {
        const before = first.get(text);
        if (before === undefined) first.set(text, record);
        else if (holders.get(text)?.push(record) === undefined) holders.set(text, [before, record]);
      }
  return holders;
}

/**
 * The identifiers that two records of clearly different names both have: a family's or an agency's box, an employer's page. `records` are in the
 * order of names (`inNameOrder`), where whoever is called otherwise stands beside another name or differs from the first: so each is held against
 * two, and not all against all.
 */
export function findSharedIdentifiers(
  records: readonly PreparedRecord[],
  rules: readonly FieldRule[],
): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [text, holders] of holdersOf(records, rules)) {
    const [first] = holders;
    const isShared = holders.some((one, at) =>
      [first, holders[at - 1]].some(
        (other) => other !== undefined && other !== one && namesClearlyDiffer(rules, other, one),
      ),
    );
    if (isShared) shared.add(text);
  }
  return shared;
}
