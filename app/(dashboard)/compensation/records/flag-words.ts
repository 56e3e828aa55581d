import type { RecordFlag } from "@/lib/domain/compensation/records/pay-record";

/** What a flag says of a row, in a word and as a sentence. */
export const flagWords: Readonly<Record<RecordFlag, { readonly word: string; readonly sentence: string }>> = {
  implausible: {
    word: "Implausible",
    sentence: "The pay is too little or too much for a full-time year; kept and shown, and counted nowhere.",
  },
  "looks-monthly": {
    word: "Looks monthly",
    sentence: "The pay is too little for a year and right for a month; kept and shown, and counted nowhere.",
  },
  "no-rate": {
    word: "No exchange rate",
    sentence: "The exchange rates in force lack its currency; kept and shown, and counted nowhere until they have it.",
  },
  swapped: { word: "Swapped", sentence: "The least was more than the most; taken the right way round." },
  "not-full-time": { word: "Not full-time", sentence: "Part-time, contract or freelance; counted nowhere." },
  duplicate: {
    word: "Repeated",
    sentence: "Every cell repeats an earlier row; two postings can be equal, so it counts.",
  },
  "pair-minimum": {
    word: "Least of a range",
    sentence: "Its neighbour tells the same but for the pay: the least of one posted range. Both count.",
  },
  "pair-maximum": {
    word: "Most of a range",
    sentence: "Its neighbour tells the same but for the pay: the most of one posted range. Both count.",
  },
};

/** The word of a stored flag; the flag itself where it is none of ours. */
export function flagWord(flag: string): string {
  return Object.entries(flagWords).find(([name]) => name === flag)?.[1].word ?? flag;
}

/** The sentence of a stored flag. */
export function flagSentence(flag: string): string {
  return Object.entries(flagWords).find(([name]) => name === flag)?.[1].sentence ?? flag;
}
