/** Signs that stand for one currency, and those that several share. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ["USD", "CAD", "AUD", "SGD"],
  "€": ["EUR"],
  "£": ["GBP"],
  "¥": ["JPY", "CNY"],
  "₹": ["INR"],
  "₪": ["ILS"],
  "₩": ["KRW"],
};

const MULTIPLES: Readonly<Record<string, number>> = { "": 1, k: 1000, m: 1_000_000 };

/** The number that somebody typed, or why there is none. */
export type ReadAmount =
  | { readonly kind: "empty" }
  | { readonly kind: "amount"; readonly amount: number }
  /** A sentence that says what to write instead. */
  | { readonly kind: "wrong"; readonly problem: string };

function foreignCurrency(mark: string, currency: string): boolean {
  const meant = SIGNS[mark] ?? [mark.toUpperCase()];
  return mark !== "" && !meant.includes(currency);
}

const PARTS =
  /^(?<sign>[-−]?)(?<before>[A-Za-z]{3}|[$€£¥₹₪₩])?(?<number>[\d.,'e+]+)(?<multiple>[km])?(?<after>[A-Za-z]{3}|[$€£¥₹₪₩])?$/i;
/** Points and commas as many languages have them: "1.200,50", "1.200.000". */
const POINTED = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;

/** The same number with its points and commas changed over. */
function exchanged(number: string): string {
  return number.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}

const GROUPED = /^\d{1,3}(?:[,']\d{3})+(?:\.\d+)?$/;

/**
 * Reads a number as people type one: "285,000", "285 000", "285k", "48M", "4.20", also with the currency of the offer before or behind it.
 * `whole` names what the currency is the currency of. Another currency, a comma for a point and what is no number are answered with a sentence. Never infinite.
 */
export function readAmount(text: string, currency: string, whole = "offer"): ReadAmount {
  const bare = text.replace(/\s/g, "");
  if (bare === "") return { kind: "empty" };
  const { sign = "", before = "", number = "", multiple = "", after = "" } = PARTS.exec(bare)?.groups ?? {};
  const foreign = [before, after].find((mark) => foreignCurrency(mark, currency));
  if (foreign !== undefined)
    return wrong(
      `The ${whole} is in ${currency}. Convert this amount, or choose the other currency for the whole ${whole}.`,
    );
  if (/^\d+,\d{1,2}$/.test(number)) return wrong(`Write ${number.replace(",", ".")} with a point.`);
  if (POINTED.test(number))
    return wrong(`Write ${exchanged(number)}: commas between thousands, a point before decimals.`);
  const digits = GROUPED.test(number) ? number.replace(/[,']/g, "") : number;
  const amount = digits === "" ? Number.NaN : Number(digits) * (MULTIPLES[multiple.toLowerCase()] ?? 1);
  if (Number.isNaN(amount)) return wrong("Enter a number, such as 285,000 or 4.20.");
  return { kind: "amount", amount: Math.min(sign === "" ? amount : -amount, Number.MAX_VALUE) };
}

const POINTED_THOUSAND = /^(?<before>[1-9]\d{0,2})\.(?<after>\d{3})$/;

/** What to write where somebody wrote a thousand as many languages do, "285.000": read as a decimal it would be a thousandth of what is meant. Null where nothing is in doubt. */
export function doubtOf(text: string): string | null {
  const { before, after } = POINTED_THOUSAND.exec(text.trim())?.groups ?? {};
  return before === undefined
    ? null
    : `Is ${before},${after} meant? Write it with a comma; a point begins the decimals.`;
}

/** A number as a field shows it, so that it is never in doubt: three decimals get a fourth. */
export function undoubted(shown: string): string {
  return doubtOf(shown) === null ? shown : `${shown}0`;
}

function wrong(problem: string): ReadAmount {
  return { kind: "wrong", problem };
}
