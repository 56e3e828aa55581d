import { type PayLevel, payLevels } from "@/lib/domain/compensation/pay-cell";
import { geographyPolicies, type OwnBands } from "./own-bands";

/** Bands as a form's fields hold them; a level without a band is empty. */
export type TypedBands = Readonly<Record<"currency" | "place" | "geography" | "spreadPercent" | PayLevel, string>>;

/** What is wrong, by field. */
export type BandProblems = Readonly<Partial<Record<keyof TypedBands, string>>>;

const LEAST = 1000;
const MOST = 1_000_000_000;
const MOST_SPREAD_PERCENT = 200;

/** "285,000" and "285 000" are numbers, "=1+1", "-5", "1e308" and words are none. */
function numberIn(text: string): number | null {
  const plain = text.replaceAll(/[\s,’']/g, "");
  return /^\d{1,12}(\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}

/** Reads typed bands; `currencies` and `places` are what there is. Every field that is wrong is told; a ladder that goes down is none. */
export function readOwnBands(
  typed: TypedBands,
  known: { readonly currencies: readonly string[]; readonly places: readonly string[] },
): { readonly bands: OwnBands; readonly problems: null } | { readonly bands: null; readonly problems: BandProblems } {
  const { midpoints, problems: levelProblems } = readMidpoints(typed);
  const spreadPercent = numberIn(typed.spreadPercent);
  const geography = geographyPolicies.find((policy) => policy === typed.geography);
  const isSpread = spreadPercent !== null && spreadPercent <= MOST_SPREAD_PERCENT;
  const problems: BandProblems = {
    ...levelProblems,
    ...(isSpread ? {} : { spreadPercent: "Give a width from 0 to 200 percent; 40 to 60 is usual." }),
    ...(known.currencies.includes(typed.currency) ? {} : { currency: "Choose a currency of the list." }),
    ...(known.places.includes(typed.place) ? {} : { place: "Choose a place of the list." }),
    ...(geography === undefined ? { geography: "Choose one of the two." } : {}),
  };
  if (geography === undefined || spreadPercent === null || Object.keys(problems).length > 0)
    return { bands: null, problems };
  const { currency, place } = typed;
  return { bands: { currency, place, geography, spread: spreadPercent / 100, midpoints }, problems: null };
}

function readMidpoints(typed: TypedBands): Pick<OwnBands, "midpoints"> & { readonly problems: BandProblems } {
  const midpoints: Partial<Record<PayLevel, number>> = {};
  const problems: Record<string, string> = {};
  for (const level of payLevels) {
    if (typed[level].trim() === "") continue;
    const amount = numberIn(typed[level]);
    if (amount === null) problems[level] = "Give a year's base as a number, such as 180,000, or leave it empty.";
    else if (amount < LEAST || amount > MOST) problems[level] = "This cannot be a year's base in any currency here.";
    else midpoints[level] = amount;
  }
  Object.assign(problems, ladderProblems(midpoints));
  const isEmpty = Object.keys(midpoints).length + Object.keys(problems).length === 0;
  return { midpoints, problems: isEmpty ? { senior: "Set at least one level." } : problems };
}

/** The steps of those who do the work themselves; who leads people is on another ladder. */
const LADDER: readonly PayLevel[] = ["junior", "mid", "senior", "staff", "principal"];

function ladderProblems(midpoints: Readonly<Partial<Record<PayLevel, number>>>): BandProblems {
  const steps = LADDER.flatMap((level) => {
    const midpoint = midpoints[level];
    return midpoint === undefined ? [] : [{ level, midpoint }];
  });
  const falls = steps.filter(({ midpoint }, index) => index > 0 && midpoint < (steps[index - 1]?.midpoint ?? 0));
  return Object.fromEntries(
    falls.map(({ level }) => [level, "A higher level has a lower midpoint: mend one of them."]),
  );
}
