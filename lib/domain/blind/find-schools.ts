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
  /(?<!\p{L})(?:(?<!Apache[ /-]|BSD[ /])MIT(?![-/ ](?:licen[sc]|Apache|BSD|GPL|or Apache)|\/)|ETHZ?(?: Z(?:ü|u)rich)?|EPFL|UCLA|USC|NYU|CMU|Caltech|INSEAD|HEC Paris|RWTH(?: Aachen)?|LMU|UCL|KAIST|POSTECH|HKUST|UIUC|TUM|NUS|NTU|KTH|DTU|NTNU|IISc|PKU|SJTU|USTC|UPenn|UofT|UCSD|UCSB|UCSF|UIC|UMich|GaTech|Technion|BITS Pilani|UT (?:Austin|Dallas)|U of \p{Lu}\p{L}*|ENS (?:Paris|Lyon|Ulm|Cachan)|IIT-?[BDGHKMR]|(?:IIT|NIT|IIIT|IIM|UC|TU|KU|LSE) \p{Lu}\p{L}+|Stanford|Cornell|Dartmouth|Vanderbilt|Harvard|Princeton|Yale|Tsinghua|Carnegie Mellon|Georgia Tech|Virginia Tech|Imperial College(?: London)?|Oxbridge|Ivy League|Sorbonne|Sciences Po|École Polytechnique|CentraleSupélec)(?!\p{L})/gu;

/** "PhD from Berkeley", "studied physics at Bologna": a town where somebody studied is the school. */
const STUDIED =
  /(?<=(?<!\p{L})(?:[Pp]h\.?[Dd]\.?|[MBmb]\.?[Ss]c\.?|[MDmd]\.?[Pp]hil|[Mm]asters?|[Bb]achelors?|[Dd]octorate|[Dd]egree|[Ss]tudied|[Gg]raduated|[Aa]lumn\p{L}{1,3}|[Ee]ducated)(?: \p{L}{2,16}){0,4} (?:at|from) )\p{Lu}[\p{L}.'’&-]+(?: \p{Lu}[\p{L}.'’&-]+){0,3}/gu;
const INITIAL = /\p{Lu}/u;
const LEAST_INITIALS = 3;

/** "TUM" of "Technische Universität München (TUM)" and of the words alone. */
function shortNames(school: string): readonly string[] {
  const inBrackets = [...school.matchAll(/\(([\p{Lu}\d][\p{L}\d-]{1,7})\)/gu)].map(({ 1: short = "" }) => short);
  const initials = school
    .replace(/\([^)]*\)/g, "")
    .split(/[\s,-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => INITIAL.test(letter))
    .join("");
  return initials.length >= LEAST_INITIALS ? [...inBrackets, initials] : inBrackets;
}

/** Where a short name of a school stands as it is written; small it is a word. */
function findShort(text: string, school: string): readonly TextRange[] {
  return shortNames(school).flatMap((short) => {
    const pattern = new RegExp(`(?<![\\p{L}\\d])${short}(?![\\p{L}\\d])`, "gu");
    return matching(text, pattern, 0);
  });
}

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
  return [
    ...known,
    ...read,
    ...matching(text, STUDIED, 0),
    ...[...named].flatMap((school) => findPhrase(words, school)),
    ...schools.flatMap((school) => findShort(text, school)),
  ];
}
