import type { FieldKind } from "./linkage-record";

const words: Readonly<Record<FieldKind, readonly string[]>> = {
  identifier: ["differs", "the same"],
  name: ["differs", "alike", "short form or a slip", "the same"],
  text: ["differs", "alike", "the same"],
  date: ["differs", "alike", "a slip", "the same"],
  number: ["differs", "a slip", "the same"],
  phone: ["differs", "a slip", "the same"],
  category: ["differs", "the same"],
  span: ["differs", "the same, at other times", "the same at the same time"],
};

/** How far two values of a kind agree, in words; "only in one" where one of the two says nothing. */
export function agreementInWords(kind: FieldKind, level: number | null): string {
  return level === null ? "only in one" : (words[kind][level] ?? "the same");
}

/** A weight in bits with its sign, "+8.2"; "0.0" for one that says nothing. */
export function weightInWords(bits: number): string {
  const rounded = Math.round(bits * 10) / 10;
  const sign = rounded > 0 ? "+" : rounded < 0 ? "−" : "";
  return sign + Math.abs(rounded).toFixed(1);
}
