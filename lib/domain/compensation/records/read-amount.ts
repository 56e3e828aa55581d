/** What an amount's cell says. */
export type ReadAmount =
  | { readonly kind: "amount"; readonly value: number; readonly sign: string | null }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable"; readonly because: string };

/** What a spreadsheet would run, also in full-width forms; a plain negative number is none. */
const FORMULA = /^['’]?[=@＝＠]|^['’]?[+＋](?![\d\s.,]*$)|^['’]?[-－].*[A-Za-z(]/u;
const NOTHING = /^(?:|-|–|—|n\/?a|null|none|nan|unknown|not stated|#n\/a)$/i;
const SIGN = /[$€£¥₹₩₪]|\b[A-Z]{3}\b/u;
/** 1234, 1,234, 1 234.5, 1.234,56, 1e5 */
const PLAIN = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const COMMAS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const POINTS = /^[-+]?\d{1,3}(?:\.\d{3})+,\d{1,2}$/;

/**
 * An amount with the currency sign that stands with it. Thousands by commas, spaces or apostrophes, decimals by a point (or by a comma after
 * points). A formula, words and what could be read in two ways are not guessed at: they answer with a sentence's end.
 */
export function readAmount(cell: string): ReadAmount {
  const text = cell.normalize("NFKC").trim();
  if (NOTHING.test(text)) return { kind: "empty" };
  if (PLAIN.test(text)) return { kind: "amount", value: Number(text), sign: null };
  if (FORMULA.test(text))
    return { kind: "unreadable", because: "is a formula, which is never run; write the amount itself" };
  const sign = SIGN.exec(text)?.[0] ?? null;
  const digits = (sign === null ? text : text.replace(sign, "")).replace(/[\s'’]/gu, "");
  if (PLAIN.test(digits)) return { kind: "amount", value: Number(digits), sign };
  if (COMMAS.test(digits)) return { kind: "amount", value: Number(digits.replaceAll(",", "")), sign };
  if (POINTS.test(digits)) return { kind: "amount", value: Number(digits.replaceAll(".", "").replace(",", ".")), sign };
  return { kind: "unreadable", because: `is no amount: “${text.slice(0, 40)}”` };
}

const DOLLARS = ["USD", "CAD", "AUD", "SGD", "NZD", "HKD", "TWD", "MXN", "BRL"];
const signs: Readonly<Record<string, readonly string[]>> = {
  $: DOLLARS,
  "€": ["EUR"],
  "£": ["GBP"],
  "¥": ["JPY", "CNY"],
  "₹": ["INR"],
  "₩": ["KRW"],
  "₪": ["ILS"],
};

/** Whether a sign beside an amount may stand for the currency. */
export function signFits(sign: string, currency: string): boolean {
  return sign === currency || (signs[sign] ?? []).includes(currency);
}
