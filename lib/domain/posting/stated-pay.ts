import { eachMatch } from "@/lib/domain/evidence/each-match";
import type { PostingText } from "@/lib/domain/posting/posting-text";
import type { TextRange } from "@/lib/domain/text-range";

/** Pay as a text states it, in whole units of the currency and period that it names. */
export type StatedPay = {
  readonly range: TextRange;
  readonly low: number | null;
  readonly high: number | null;
  /** ISO code; null where only a dollar sign or nothing says it. */
  readonly currency: string | null;
};

const CURRENCY = String.raw`USD|US\$|CAD|CA\$|C\$|GBP|EUR|CHF|AUD|SGD|INR|\$|£|€`;
const AMOUNT = String.raw`(\d{1,3}(?:[,.]\d{3}){1,3}|\d{2,7})(?:\.\d{2})?[ \t]?(k)?`;
const MONEY = String.raw`(?:(${CURRENCY})[ \t]?)?${AMOUNT}(?:[ \t](${CURRENCY}))?`;
const RANGE = new RegExp(String.raw`(?<![\w.,])${MONEY}[ \t]?(?:-|–|—|to|and)[ \t]?${MONEY}(?!\w)`, "gi");
const OPEN_ENDED = new RegExp(
  String.raw`(?:\b(?:from|starting at|starts at|start at|up to|at least|minimum of|minimum)[ \t])?(?<![\w.,])(${CURRENCY})[ \t]?${AMOUNT}(?:\+|[ \t]and up|[ \t]or more)?(?!\w)`,
  "gi",
);
const ABOUT_PAY = /\b(?:pay|pays|salary|compensation|base|remuneration|wages?|earn|OTE)\b/i;
const GAPS = /\[lowest\] to \[highest\]/gi;

const CODES: Readonly<Record<string, string>> = { us$: "USD", ca$: "CAD", c$: "CAD", "£": "GBP", "€": "EUR" };

function codeOf(...written: readonly (string | undefined)[]): string | null {
  const sign = written.find((entry) => entry !== undefined)?.toLowerCase();
  if (sign === undefined || sign === "$") return null;
  return CODES[sign] ?? sign.toUpperCase();
}

function amountOf(digits: string | undefined, thousand: string | undefined): number {
  return Number((digits ?? "").replace(/[,.]/g, "")) * (thousand === undefined ? 1 : 1000);
}

function rangesIn(words: string, offset: number): readonly StatedPay[] {
  return [...eachMatch(RANGE, words)].flatMap((match) => {
    const [whole, before, low, lowK, between, second, high, highK, after] = match;
    const isMoney = [before, between, second, after].some((sign) => sign !== undefined);
    if (!isMoney) return [];
    const amounts = [amountOf(low, lowK ?? highK), amountOf(high, highK)];
    const range = { start: offset + match.index, end: offset + match.index + whole.length };
    return [
      {
        range,
        low: Math.min(...amounts),
        high: Math.max(...amounts),
        currency: codeOf(before, between, second, after),
      },
    ];
  });
}

function singlesIn(words: string, offset: number): readonly StatedPay[] {
  return [...eachMatch(OPEN_ENDED, words)].map((match) => {
    const [whole, sign, digits, thousand] = match;
    const amount = amountOf(digits, thousand);
    const range = { start: offset + match.index, end: offset + match.index + whole.length };
    const isTop = /^up to/i.test(whole);
    const isBottom = /^[a-z]{4,}|\+$|up$|more$/i.test(whole) && !isTop;
    return { range, low: isTop ? null : amount, high: isBottom ? null : amount, currency: codeOf(sign) };
  });
}

/** The pay that a job description states: ranges, and single amounts in sentences about pay. A gap left for it counts, with nothing in it. */
export function statedPay({ text, statements }: PostingText): readonly StatedPay[] {
  return statements.flatMap(({ range, section }) => {
    const words = text.slice(range.start, range.end);
    const gaps = [...words.matchAll(GAPS)].map(({ index, 0: gap }) => ({
      range: { start: range.start + index, end: range.start + index + gap.length },
      ...{ low: null, high: null, currency: null },
    }));
    if (!/\d/.test(words)) return gaps;
    const ranges = rangesIn(words, range.start);
    if (ranges.length > 0) return [...gaps, ...ranges];
    return section === "pay" || ABOUT_PAY.test(words) ? [...gaps, ...singlesIn(words, range.start)] : gaps;
  });
}
