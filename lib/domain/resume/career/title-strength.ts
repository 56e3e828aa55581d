import { titleNounsIn } from "@/lib/domain/resume/words/title-words";

const CLOSES = /^(?:$|\s*[,(/–—-]|\s+(?:of|for|to|in|und|and|&|I{1,3}|IV|V|\d)(?!\p{L}))/u;

/** 2 where the noun of a job closes the phrase ("Senior Engineer", "Head of Data"), 1 where more follows ("Partner Solutions"), 0 without one. */
export function titleStrength(phrase: string): 0 | 1 | 2 {
  const nouns = titleNounsIn(phrase);
  if (nouns.length === 0) {
    return 0;
  }
  return nouns.some((noun) => CLOSES.test(phrase.slice(noun.end, noun.end + 12))) ? 2 : 1;
}
