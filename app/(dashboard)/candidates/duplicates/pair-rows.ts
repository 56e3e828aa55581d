import type { LinkedPair } from "@/lib/data/candidate-links-list";
import type { FieldValue, Span } from "@/lib/domain/linkage/linkage-record";
import { agreementInWords, weightInWords } from "@/lib/domain/linkage/reason-words";
import { resumeRules } from "@/lib/domain/linkage/resume-record";
import { formatDatePoint } from "@/lib/format";

/** One field of two sources side by side. */
export type PairRow = {
  readonly field: string;
  readonly label: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly agreement: string;
  readonly tone: "met" | "unknown" | "unmet";
  /** Null where one of the two says nothing. */
  readonly weight: string | null;
};

function monthInWords(months: number | null): string {
  return months === null ? "?" : formatDatePoint({ year: Math.floor(months / 12), month: (months % 12) + 1 });
}

function spanInWords({ name, from, to }: Span): string {
  return from === null && to === null ? name : `${name}, ${monthInWords(from)} – ${monthInWords(to)}`;
}

/** The values of a field as they are read; none for a field that says nothing. */
export function valuesInWords(value: FieldValue | null | undefined): readonly string[] {
  if (value === null || value === undefined || value === "") return [];
  if (typeof value === "string") return [value];
  return value.map((one) => (typeof one === "string" ? one : spanInWords(one)));
}

/** What two sources say, field by field: what both say first, then what only one does; fields of which neither says anything are left out. */
export function pairRows({
  first,
  second,
  comparisons,
}: Pick<LinkedPair, "first" | "second" | "comparisons">): readonly PairRow[] {
  const rows = resumeRules.flatMap(({ field, label, kind }): readonly PairRow[] => {
    const [left, right] = [valuesInWords(first.fields[field]), valuesInWords(second.fields[field])];
    const compared = comparisons.find((comparison) => comparison.field === field);
    if (compared === undefined && left.length === 0 && right.length === 0) return [];
    const level = compared?.level ?? null;
    const tone = level === null ? "unknown" : level === 0 ? "unmet" : "met";
    const weight = compared === undefined ? null : weightInWords(compared.weight);
    return [{ field, label, left, right, tone, weight, agreement: agreementInWords(kind, level) }];
  });
  return rows.toSorted((a, b) => Number(a.weight === null) - Number(b.weight === null));
}
