import type { FieldKind, FieldRule } from "./linkage-record";
import type { PreparedRecord } from "./prepared-value";

/** Of lists only the first few: the newest employers, the last schools. */
const MOST_CODES = 3;

/** Kinds whose values alone are rare enough to look for pairs by. */
const ALONE: ReadonlySet<FieldKind> = new Set(["identifier", "date", "number", "phone"]);
/** Kinds that tell people apart: two that say only where somebody is make no key. */
const TELLING: ReadonlySet<FieldKind> = new Set(["name", "date", "number"]);

type Coded = {
  readonly space: string;
  readonly kind: FieldKind;
  readonly isAlone: boolean;
  readonly codes: readonly string[];
};

function codesOf(record: PreparedRecord, rules: readonly FieldRule[]): readonly Coded[] {
  return rules.flatMap(({ field, kind, group, blocks }, index) => {
    const values = record.values[index] ?? null;
    if (values === null || blocks === false || (kind === "category" && blocks !== true)) return [];
    const codes = [
      ...new Set(values.slice(0, kind === "identifier" ? values.length : MOST_CODES).map(({ code }) => code)),
    ];
    return [
      {
        space: group ?? field,
        kind,
        isAlone: kind === "identifier" || kind === "phone",
        codes: codes.filter((code) => code !== ""),
      },
    ];
  });
}

function pairedKeys(one: Coded, other: Coded): readonly string[] {
  if (one.isAlone || other.isAlone) return [];
  if (!TELLING.has(one.kind) && !TELLING.has(other.kind)) return [];
  return one.codes.flatMap((a) =>
    other.codes.map((b) => {
      const [first, second] = [`${one.space}:${a}`, `${other.space}:${b}`];
      return first < second ? `${first}+${second}` : `${second}+${first}`;
    }),
  );
}

/**
 * What a record is looked for by: each identifier, date and number alone, and each two fields together of which one tells people apart, both
 * by sound. Two records of one person agree by sound in some two fields even when each field of one has its slip, and few others do. Parts of
 * a name count in either order. Empty for a record that says too little to be found by.
 */
export function blockingKeys(record: PreparedRecord, rules: readonly FieldRule[]): readonly string[] {
  const coded = codesOf(record, rules);
  const alone = coded.flatMap(({ space, kind, codes }) =>
    ALONE.has(kind) ? codes.map((code) => `${space}:${code}`) : [],
  );
  const paired = coded.flatMap((one, at) => coded.slice(at + 1).flatMap((other) => pairedKeys(one, other)));
  return [...new Set([...alone, ...paired])];
}
