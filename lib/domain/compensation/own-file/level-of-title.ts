import type { PayLevel } from "@/lib/domain/compensation/pay-cell";
import { plainWord } from "@/lib/domain/exchange/plain-word";

/** Words of titles that say a level; whoever manages directors is none, so the higher stands first. */
const words: readonly (readonly [PayLevel, RegExp])[] = [
  ["vp", /\b(?:vp|svp|evp|vice president)\b/],
  ["director", /\b(?:director|head of)\b/],
  ["principal", /\b(?:principal|distinguished)\b/],
  ["staff", /\bstaff\b/],
  ["lead", /\b(?:lead|team leader|engineering manager)\b/],
  ["senior", /\b(?:senior|sr)\b|\biii$/],
  ["junior", /\b(?:junior|jr|graduate|entry level)\b|\bi$/],
  ["mid", /\bmid(?: level)?\b|\bii$/],
];

/** The level that the words of a title say, "Sr. ML Engineer" or "ML Engineer II"; null where they say none, which is not "mid". */
export function levelOfTitle(title: string): PayLevel | null {
  const plain = plainWord(title);
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
