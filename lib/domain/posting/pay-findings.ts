import { type PostingFinding, quoted } from "@/lib/domain/posting/finding";
import { lastLine, type PostingText, paragraphAtEnd } from "@/lib/domain/posting/posting-text";
import { type StatedPay, statedPay } from "@/lib/domain/posting/stated-pay";
import { wordList } from "@/lib/domain/posting/word-matches";
import { type PayRule, type PostingDuty, payRules } from "@/lib/reference/pay-transparency";

const GUIDE = { name: "Rolecall's hiring guide: state pay, equity, location and remote rules", url: null };
/** Where it is said that ranges too wide say little. */
export const WIDTH = {
  name: "Bloomberg Law, job ad pay laws: ranges too wide to be useful",
  url: "https://news.bloomberglaw.com/daily-labor-report/job-ad-pay-info-laws-widen-their-reach-to-california-washington",
};
/** A top of more than twice the bottom says little of a post at one level. A judgement; no law but Ontario's names a width. */
export const WIDEST_RATIO = 2;
const PAY_GAP = "Base pay: [lowest] to [highest] [currency] a year.";

const findPlaces = wordList(payRules, ({ words }) => words);
/** States of the United States whose rules reach remote work from anywhere. */
const REACH_REMOTE: readonly string[] = ["colorado", "california", "washington"];

/** The rules in force on `asOf` at the places that a text or a field names; remote work in the United States brings those that reach it. */
export function rulesFor(text: string, place: string | null, asOf: string): readonly PayRule[] {
  const named = new Set(findPlaces(place?.trim() ? place : text).map(({ entry }) => entry.id));
  const where = `${place ?? ""} ${text}`;
  const isRemote = /\bremote\b/i.test(where) && /\b(?:US|USA|U\.S\.|United States)\b/.test(where);
  if (isRemote) for (const id of REACH_REMOTE) named.add(id);
  if (named.has("germany")) named.delete("european-union");
  return payRules.filter(({ id, inForceFrom }) => named.has(id) && (inForceFrom === null || inForceFrom <= asOf));
}

function missingPay(posting: PostingText, rules: readonly PayRule[]): PostingFinding {
  const asking = rules.filter(({ mustState }) => mustState.includes("pay-range"));
  const [first] = asking;
  const law = asking.map(
    ({ name, covers, when }) =>
      `${name} asks for it ${when === "posting" ? "in the posting" : "before the interview"} (${covers.toLowerCase()})`,
  );
  const none = rules.find(({ when }) => when === "none");
  const why =
    law.length > 0
      ? `No pay is stated. ${law.join("; ")}.`
      : `No pay is stated. ${none === undefined ? "" : `${none.note} `}People who can choose read on where it is.`;
  return {
    rule: "missing-pay",
    quote: quoted(posting.text, lastLine(posting)),
    why,
    source: first?.source ?? GUIDE,
    proposal: { label: "Add the pay range", edits: [paragraphAtEnd(posting, "Pay", PAY_GAP)] },
  };
}

/** The rule whose widest range a range is over; undefined where none is. */
export function limitOf(
  pay: Pick<StatedPay, "low" | "high" | "currency">,
  rules: readonly PayRule[],
): PayRule | undefined {
  const { low, high, currency } = pay;
  if (low === null || high === null) return undefined;
  return rules.find(
    ({ widestRange }) =>
      widestRange !== null &&
      (currency === null || currency === widestRange.currency) &&
      high <= widestRange.unlessAbove &&
      high - low > widestRange.amount,
  );
}

/** What is wrong with an amount, and where that is said; null when nothing. */
function faultOf(pay: StatedPay, rules: readonly PayRule[]): Pick<PostingFinding, "why" | "source"> | null {
  const { low, high } = pay;
  const strict = rules.find(({ openEndedAllowed, when }) => !openEndedAllowed && when === "posting");
  if ((low === null) !== (high === null)) {
    const law = strict === undefined ? "" : ` In ${strict.name} it is not enough.`;
    return { why: `The range has one end only, so it says little.${law}`, source: strict?.source ?? GUIDE };
  }
  const limit = limitOf(pay, rules);
  if (limit !== undefined)
    return { why: `The range is wider than ${limit.name} allows. ${limit.note}`, source: limit.source };
  if (low !== null && high !== null && high > low * WIDEST_RATIO) {
    const times = (high / low).toFixed(1);
    return {
      why: `The top is ${times} times the bottom: it covers more than one level, so a reader learns little. More than twice is taken as too wide, which is a judgement.`,
      source: WIDTH,
    };
  }
  return null;
}

function payFaults(
  posting: PostingText,
  stated: readonly StatedPay[],
  rules: readonly PayRule[],
): readonly PostingFinding[] {
  return stated.flatMap((pay) => {
    const fault = faultOf(pay, rules);
    if (fault === null) return [];
    const edits = [{ start: pay.range.start, end: pay.range.end, text: "[lowest] to [highest]" }];
    return [
      {
        rule: "pay-range",
        quote: quoted(posting.text, pay.range),
        ...fault,
        proposal: { label: "State both ends for this level", edits },
      } as const,
    ];
  });
}

type Duty = { readonly is: RegExp; readonly what: string; readonly heading: string; readonly words: string };

const DUTIES: Readonly<Record<Exclude<PostingDuty, "pay-range">, Duty>> = {
  benefits: {
    is: /\b(?:health|medical|dental|pension|retirement|401\(k\)|paid leave|holidays?|vacation|parental|insurance|\[health)/i,
    what: "benefits in general words",
    ...{ heading: "Benefits", words: "Benefits: [health, retirement, paid leave]." },
  },
  "other-pay": {
    is: /\b(?:bonus(?:es)?|equity|stock|shares|options|commissions?|no other pay)\b/i,
    what: "other pay such as bonus and equity",
    ...{ heading: "Other pay", words: "Bonus and equity: [how much, or none]." },
  },
  deadline: {
    is: /\b(?:apply by|applications? (?:close|until|by)|deadline|closing date|open until|rolling)\b/i,
    what: "by when to apply",
    ...{ heading: "How to apply", words: "Apply by [day]." },
  },
  "ai-use": {
    is: /\b(?:artificial intelligence|software (?:orders|ranks|sorts|scores)|automated (?:screening|decision|ranking)|\bAI is (?:not )?used)\b/i,
    what: "whether artificial intelligence screens or selects",
    ...{
      heading: "How we decide",
      words: "Software orders applications by the criteria above; a person reads and decides every one.",
    },
  },
};

/** What a duty asks a posting to state, in words. */
export function dutyInWords(duty: PostingDuty): string {
  return duty === "pay-range" ? "both ends of base pay and its period" : DUTIES[duty].what;
}

function missingDuties(posting: PostingText, rules: readonly PayRule[]): readonly PostingFinding[] {
  const duties: (keyof typeof DUTIES)[] = ["benefits", "other-pay", "deadline", "ai-use"];
  return duties.flatMap((duty) => {
    const rule = rules.find(({ mustState, when }) => when === "posting" && mustState.includes(duty));
    const { is, what, heading, words } = DUTIES[duty];
    if (rule === undefined || is.test(posting.text)) return [];
    const proposal = { label: `Add ${what}`, edits: [paragraphAtEnd(posting, heading, words)] };
    const why = `${rule.name} asks a posting to state ${what} (${rule.covers.toLowerCase()}).`;
    return [
      {
        rule: "place-duty",
        quote: quoted(posting.text, lastLine(posting)),
        why,
        source: rule.source,
        proposal,
      } as const,
    ];
  });
}

/** What a job description says about pay, held against the rules of its places. Not legal advice. */
export function payFindings(posting: PostingText, rules: readonly PayRule[]): readonly PostingFinding[] {
  const stated = statedPay(posting);
  const pay = stated.length === 0 ? [missingPay(posting, rules)] : payFaults(posting, stated, rules);
  return [...pay, ...missingDuties(posting, rules)];
}
