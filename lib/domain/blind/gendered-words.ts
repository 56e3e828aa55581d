import type { TextRange } from "@/lib/domain/text-range";

/** Pronouns by their place in a sentence: of a man, of a woman, of anybody. */
export const PRONOUNS: readonly (readonly string[])[] = [
  ["he", "she", "they"],
  ["his", "her", "their"],
  ["him", "her", "them"],
  ["himself", "herself", "themself"],
];

/* "They" and "them" may stand for papers or machines, so those are put in but never taken out. */
export const PRONOUN_WORDS = "he|she|him|his|her|himself|herself";

/* Those of other languages that stand for nothing else in any of them: "il" is an article in Italian, "sie" is "they" as well, Haar is a wavelet. */
const FOREIGN_PRONOUNS = "elle|ella|él|ihre|ihrem|ihren|ihres|seine|seinem|seinen|seines|hij|zij|hennes|hendes|ela|ele";

const ADDRESS =
  "Mr|Mrs|Ms|Miss|Mister|Sir|Madam|Madame|Mme|Mlle|Monsieur|Mademoiselle|Herr|Frau|Fräulein|Señora|Señor|Señorita|Sra|Signora|Signor|Signore|Senhora|Senhor|Pani|Mevrouw|Meneer";

const KIN =
  "mothers?|fathers?|moms?|mums?|dads?|husbands?|wife|wives|widow|widower|daughters?|grandmother|grandfather|sisters?|brothers?|motherhood|fatherhood|maternity|paternity|mutter|vater|ehefrau|ehemann|tochter|töchter|schwester|bruder|mère|père|épouse|époux|mari|fille|madre|padre|esposa|esposo|hijas?|hijos?|moglie|marito|figlia|mãe|pai|filha|housewife|househusband";

const SEXES =
  "man|men|woman|women|womxn|male|males|female|females|gentleman|gentlemen|lady|ladies|girls?|boys?|guys?|weiblich|männlich|féminin|masculin|femme|homme|mujer|mujeres|hombre|femenino|masculino|femmina|maschio|mulher|homem|damen|herren";

const OFFICES =
  "(?:chair|spokes|sales|business|congress|police|fire|service|crafts|sports|horse|ombuds|yachts|camera|council|lay|states|assembly)-?(?:man|men|woman|women)|freshm[ae]n|alumna|alumnae|alumnus|actress|waitress|waiter|stewardess|hostess|heiress|headmistress|headmaster|emerita|emeritus";

const SOCIETIES =
  "fraternit(?:y|ies)|sororit(?:y|ies)|sisterhood|brotherhood|(?:homecoming|prom) (?:queen|king)|eagle scouts?|girl guides?|cub scouts?|mothers?' union|maiden name|zivildienst|wehrdienst|service militaire|servicio militar|née|née?|geb\\.|geborene[rn]?";

function words(...lists: readonly string[]): string {
  return lists.join("|");
}

/** How somebody is addressed, before their name: 600 ms are none, nor is a cache miss. */
const ADDRESSED = new RegExp(`(?<!\\p{L})(?:${ADDRESS}|MRS?|HERR|FRAU)(?=\\.?\\s+\\p{Lu})`, "gu");
/** Words that say whether somebody is a man or a woman, whole and in any case, in the languages that résumés are read in. */
const GENDERED = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${words(PRONOUN_WORDS, "hers", FOREIGN_PRONOUNS, KIN, SEXES, OFFICES, SOCIETIES)})(?![\\p{L}\\p{M}\\p{N}])`,
  "giu",
);

/** HIS, MAN and PAI are systems and companies. */
const SHORT_IN_CAPITALS = /^\p{Lu}{2,4}$/u;

/** Where a text has words by which somebody is a man or a woman. May overlap; in no order. */
export function findGendered(text: string): readonly TextRange[] {
  const words = [...text.matchAll(GENDERED)].filter(({ 0: word }) => !SHORT_IN_CAPITALS.test(word));
  return [...words, ...text.matchAll(ADDRESSED)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

const OF_ANYBODY: ReadonlyMap<string, string> = new Map([
  ...PRONOUNS.flatMap(([man = "", woman = "", anybody = ""]) => [[woman, anybody] as const, [man, anybody] as const]),
  ["her", "their"],
  ["hers", "theirs"],
]);

/** What stands in the place of a gendered word: the pronoun of anybody, else that a word was there. */
export function labelOfGendered(word: string): string {
  return `[${OF_ANYBODY.get(word.toLowerCase()) ?? "gendered word"}]`;
}

/** A German title of a woman: the ending alone says it, so the ending goes and the title stays. */
export const WOMANS_ENDING = /(?<=\p{Lu}\p{Ll}{2,}(?:er|or|eur|ist|ent|ant|är|og|at))in(?:nen)?(?![\p{L}\p{M}])/gu;
