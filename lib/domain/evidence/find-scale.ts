import type { ScaleDimension, ScaleFinding } from "@/lib/domain/evidence/evidence";
import type { Resume } from "@/lib/domain/resume/resume";

type Unit = {
  readonly dimension: ScaleDimension;
  readonly pattern: RegExp;
  readonly perUnit: (unit: string) => number;
};

const NUMBER = String.raw`(\d{1,3}(?:[,  ]\d{3})+|\d+(?:\.\d+)?)\s*(?:(k|thousand|m|mn|million|b|bn|billion|t|trillion)(?![a-z]))?\+?`;
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  sec: 1,
  s: 1,
  minute: 60,
  min: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
};
const PETABYTES: Readonly<Record<string, number>> = {
  tb: 0.001,
  terabyte: 0.001,
  pb: 1,
  petabyte: 1,
  eb: 1_000,
  exabyte: 1_000,
};

function unit(dimension: ScaleDimension, words: string, perUnit: Unit["perUnit"] = () => 1): Unit {
  return { dimension, pattern: new RegExp(String.raw`(?<![\w.$€£])${NUMBER}[\s-]*${words}`, "gi"), perUnit };
}

function singular(word: string): string {
  return word.toLowerCase().replace(/s$/, "");
}

const UNITS: readonly Unit[] = [
  unit(
    "gpus",
    String.raw`(?:x\s*|×\s*)?(?:(?:nvidia|amd|intel)\s+)?(?:[ABHV]\d{2,3}s?\s+|GB200\s+|MI\d{3}X?\s+)?()(?:gpus?|tpus?|accelerators|H100s?|H200s?|A100s?|B200s?|V100s?)\b`,
  ),
  unit("nodes", String.raw`(?:[\w-]+\s+){0,2}?()(?:nodes|servers|hosts|machines)\b`),
  unit(
    "requests-per-second",
    String.raw`(?:[\w-]+\s+){0,2}?(?:requests?|queries|calls|predictions|inferences)\s*(?:a|per|\/|each|every)\s*(second|sec|s|minute|min|hour|day|week|month)\b`,
    (word) => 1 / (SECONDS[word.toLowerCase()] ?? 1),
  ),
  unit("requests-per-second", String.raw`()(?:qps|rps|req\/s)\b`),
  unit("parameters", String.raw`()(?:-?parameters?|params?)\b`),
  unit("petabytes", String.raw`(tb|pb|eb|terabytes?|petabytes?|exabytes?)\b`, (word) => PETABYTES[singular(word)] ?? 0),
  unit(
    "team-size",
    String.raw`(?:[\w-]+\s+){0,3}?()(?:engineers|developers|direct reports|reports|researchers|scientists|team members)\b`,
  ),
  unit("users", String.raw`(?:[\w-]+\s+){0,2}?()(?:users|customers|subscribers|employees|patients|learners|mau|dau)\b`),
  unit("publications", String.raw`(?:[\w-]+\s+){0,2}?()(?:papers|publications|articles)\b`),
];

const TEAM_OF = /(?<!red )\b(?:team|group|org|organi[sz]ation|department|staff)\s+of\s+(\d{1,4})\b(?![,.]\d)/gi;
/* "70B model", "8B-parameter": in the language of models a bare B is a count of parameters. */
const MODEL_SIZE =
  /(?<![\w.$€£])(\d{1,4}(?:\.\d+)?)\s?B\b(?=[\s-]*(?:[\w-]+\s+){0,2}(?:parameter|model|llm|dense|moe|transformer))/gi;

const MULTIPLIERS: Readonly<Record<string, number>> = { k: 1e3, t: 1e12, m: 1e6, b: 1e9 };

function toNumber(digits: string, multiplier: string | undefined): number {
  const base = Number(digits.replace(/[,  ]/g, ""));
  const word = multiplier?.toLowerCase();
  if (word === undefined) return base;
  if (word === "thousand") return base * 1e3;
  return base * (word === "trillion" || word === "t" ? 1e12 : (MULTIPLIERS[word[0] ?? ""] ?? 1));
}

function* findIn(text: string, offset: number): Generator<ScaleFinding> {
  for (const { dimension, pattern, perUnit } of UNITS) {
    for (const match of text.matchAll(pattern)) {
      const value = toNumber(match[1] ?? "", match[2]) * perUnit(match[3] ?? "");
      if (value > 0)
        yield { dimension, value, quote: { start: offset + match.index, end: offset + match.index + match[0].length } };
    }
  }
  for (const [dimension, pattern, factor] of [
    ["team-size", TEAM_OF, 1],
    ["parameters", MODEL_SIZE, 1e9],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const quote = { start: offset + match.index, end: offset + match.index + match[0].length };
      yield { dimension, value: Number(match[1]) * factor, quote };
    }
  }
}

const LONGEST_STATEMENT_READ = 2_000;

/** Quantities with units in the statements of a résumé ("512 GPUs", "10M requests a day" as 115.7 requests a second, "5 PB"),
 *  in the order of the text. A year or an amount of money is no scale. Empty when none is stated. */
export function findScale(resume: Pick<Resume, "text" | "statements">): readonly ScaleFinding[] {
  const findings: ScaleFinding[] = [];
  for (const { range } of resume.statements) {
    const text = resume.text.slice(range.start, Math.min(range.end, range.start + LONGEST_STATEMENT_READ));
    if (/\d/.test(text)) findings.push(...findIn(text, range.start));
  }
  return findings.toSorted(
    (first, second) => first.quote.start - second.quote.start || first.quote.end - second.quote.end,
  );
}
