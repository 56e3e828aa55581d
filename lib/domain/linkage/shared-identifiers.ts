import { namesClearlyDiffer } from "./link-judge";
import type { FieldRule } from "./linkage-record";
import type { PreparedRecord } from "./prepared-value";

/** Of more records with one identifier the first are looked at: a box of hundreds shows among them. */
const MOST_HOLDERS = 12;

function holdersOf(
  records: readonly PreparedRecord[],
  rules: readonly FieldRule[],
): ReadonlyMap<string, PreparedRecord[]> {
  const holders = new Map<string, PreparedRecord[]>();
  const identifiers = rules.flatMap(({ kind }, index) => (kind === "identifier" ? [index] : []));
  for (const record of records)
    for (const index of identifiers)
      for (const { text } of record.values[index] ?? []) {
        const known = holders.get(text) ?? [];
        if (known.length < MOST_HOLDERS && known.at(-1) !== record) holders.set(text, [...known, record]);
      }
  return holders;
}

/** The identifiers that two records of clearly different names both have: a family's or an agency's box, an employer's page. */
export function findSharedIdentifiers(
  records: readonly PreparedRecord[],
  rules: readonly FieldRule[],
): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [text, holders] of holdersOf(records, rules)) {
    const isShared = holders.some((one, at) =>
      holders.slice(at + 1).some((other) => namesClearlyDiffer(rules, one, other)),
    );
    if (isShared) shared.add(text);
  }
  return shared;
}
