import type { FieldRule } from "./linkage-record";
import type { PreparedRecord } from "./prepared-value";

/** The names and then all else, as a sorted neighbourhood wants it (Hernández and Stolfo, 1995). */
function sortText(record: PreparedRecord, rules: readonly FieldRule[]): string {
  const textsOf = (kind: "name" | "other") =>
    rules.flatMap((rule, index) =>
      (rule.kind === "name") === (kind === "name") ? (record.values[index]?.[0]?.text ?? []) : [],
    );
  // Swapped parts of a name stand together when its words are sorted.
  return `${textsOf("name").sort().join(" ")}|${textsOf("other").join(" ")}`;
}

/** Records in the order of their names, then of what else they say, then of their ids: one order, in whichever they come. */
export function inNameOrder(
  records: readonly PreparedRecord[],
  rules: readonly FieldRule[],
): readonly PreparedRecord[] {
  const texts = records.map((record) => ({ record, text: sortText(record, rules) }));
  return texts
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.record.id < b.record.id ? -1 : 1))
    .map(({ record }) => record);
}
