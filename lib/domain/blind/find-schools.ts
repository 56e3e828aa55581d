import { foldName } from "@/lib/domain/linkage/fold-name";
import { isPlace } from "@/lib/domain/resume/words/place-words";
import type { TextRange } from "@/lib/domain/text-range";
import { type FoldedWord, findPhrase } from "./words-of-text";

const KIND =
  "University|College|Polytechnic|Institute of Technology|Universität|Université|Universidade?|Università|Universiteit|Universitet|Uniwersytet|Üniversitesi|Hochschule|Fachhochschule|Politecnico|Politechnika|École|Escuela|Grande École|Lycée|Gymnasium|High School|Business School|Law School|Graduate School";
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’&-]*";
/** "Technical University of Munich", "Saint Brigid College", "Universität Zürich", "University of California, Berkeley". */
const SCHOOL_NAME = new RegExp(
  `(?<!\\p{L})(?:${NAME_WORD} ){0,5}(?:${KIND})(?!\\p{L})(?: (?:(?:of|at|de|di|do|da|des|für|in) (?:the )?)?(?:${NAME_WORD})(?:(?: | and | of | de )${NAME_WORD}){0,3})?(?:, (?:Berkeley|Los Angeles|San Diego|Irvine|Davis|Santa Barbara|Santa Cruz|Austin|Madison|Urbana-Champaign|Ann Arbor|Chapel Hill|Amherst|Boulder))?`,
  "gu",
);
const OF_KIND = new RegExp(KIND, "u");
/** Short and bare names by which everybody knows a school; the licence of the same name is none. */
const KNOWN =
  /(?<!\p{L})(?:MIT(?!-| licen[sc]e)|ETH(?: Z(?:ü|u)rich)?|EPFL|UCLA|USC|NYU|CMU|Caltech|INSEAD|HEC Paris|RWTH(?: Aachen)?|LMU|UCL|KAIST|POSTECH|(?:IIT|NIT|IIIT|IIM|UC|TU|KU|LSE) \p{Lu}\p{L}+|Stanford|Harvard|Princeton|Yale|Tsinghua|Carnegie Mellon|Georgia Tech|Virginia Tech|Imperial College(?: London)?|Oxbridge|Ivy League|Sorbonne|Sciences Po|École Polytechnique|CentraleSupélec)(?!\p{L})/gu;

/** Words of a school's name that every school has. */
const GENERIC = new Set(
  "university college institute school polytechnic technology academy of the and at de la le di da do der die des in for fur state national technical universitat universite universidad universidade universita universiteit universitet hochschule science sciences engineering business economics applied arts graduate faculty department high community city saint".split(
    " ",
  ),
);
const LEAST_LETTERS = 5;

/** What of a school's name stands for it by itself: "Brigid" of "Saint Brigid University"; null for what is a place or says nothing. */
function bareName(school: string): string | null {
  if (isPlace(school)) return null;
  const own = foldName(school)
    .split(" ")
    .filter((word) => !GENERIC.has(word));
  const bare = own.join(" ");
  return bare.length < LEAST_LETTERS || isPlace(bare) || own.length > 3 ? null : bare;
}

function matching(text: string, pattern: RegExp, from: number): readonly TextRange[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
    start: from + index,
    end: from + index + length,
  }));
}

/** Every place of a text that names a school: one of `schools`, whole or by the part that is its own, or any that reads as one. May overlap; in no order. */
export function findSchools(
  text: string,
  words: readonly FoldedWord[],
  schools: readonly string[],
): readonly TextRange[] {
  const named = new Set(schools.flatMap((school) => [school, bareName(school) ?? school]));
  const known = matching(text, KNOWN, 0);
  // The words before a school's kind are looked at only in lines that have one: from every capital letter on, they take too long.
  const read: TextRange[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start) === -1 ? text.length : text.indexOf("\n", start);
    const line = text.slice(start, end);
    if (OF_KIND.test(line)) read.push(...matching(line, SCHOOL_NAME, start));
    start = end + 1;
  }
  return [...known, ...read, ...[...named].flatMap((school) => findPhrase(words, school))];
}
