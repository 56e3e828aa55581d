import { plainWord } from "./plain-word";

/** A field and the headings that name it. */
export type HeadingGuess<Field extends string> = readonly [Field, RegExp];

/** Which heading holds which field: each field the first that fits, each heading once. Gives what is left over too. */
export function guessColumns<Field extends string>(
  headings: readonly string[],
  guesses: readonly HeadingGuess<Field>[],
): { readonly columns: Partial<Record<Field, string>>; readonly left: readonly string[] } {
  const columns: Partial<Record<Field, string>> = {};
  const free = new Set(headings.filter((heading) => heading !== ""));
  for (const [field, words] of guesses) {
    const heading = columns[field] === undefined ? [...free].find((word) => words.test(plainWord(word))) : undefined;
    if (heading === undefined) continue;
    columns[field] = heading;
    free.delete(heading);
  }
  return { columns, left: [...free] };
}
