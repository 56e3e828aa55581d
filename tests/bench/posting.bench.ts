import { lintPosting } from "@/lib/domain/posting/lint-posting";
import { FAULTY_POSTING } from "@/tests/factories/faulty-posting";
import { makeLintContext } from "@/tests/factories/posting-text";
import { bench, leastMs } from "./bench";

/** What texts are made of that could make a rule look at every place for every other place. */
const PARTS = [
  FAULTY_POSTING,
  "a ",
  "PhD 5 years ",
  "1,000 ",
  "[lowest] to ",
  "$100k - ",
  "- Python\n",
  "5-7 years of a ",
];
const SHORT = 25_000;

bench("job descriptions: the rules over a pasted text", async ({ figure }) => {
  const context = makeLintContext();
  const timeOf = (part: string, characters: number) => {
    const text = part.repeat(Math.ceil(characters / part.length)).slice(0, characters);
    return leastMs(3, () => lintPosting(text, context));
  };
  for (const part of PARTS) {
    const ratio = (await timeOf(part, 4 * SHORT)) / (await timeOf(part, SHORT));
    const name = `100,000 characters of ${JSON.stringify(part.slice(0, 20))} over 25,000`;
    figure({ name, value: ratio, unit: "times", promise: { atMost: 8 } });
  }
});
