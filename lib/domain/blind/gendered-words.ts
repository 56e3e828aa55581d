/** Pronouns by their place in a sentence: of a man, of a woman, of anybody. */
export const PRONOUNS: readonly (readonly string[])[] = [
  ["he", "she", "they"],
  ["his", "her", "their"],
  ["him", "her", "them"],
  ["himself", "herself", "themself"],
];

/* "They" and "them" may stand for papers or machines, so those are put in but never taken out. */
export const PRONOUN_WORDS = "he|she|him|his|her|himself|herself";

/* Those of other languages that stand for nothing else in any of them: "il" is an article in Italian, "sie" is "they" as well. */
const FOREIGN_PRONOUNS =
  "elle|ella|él|ihre|ihrem|ihren|ihres|seine|seinem|seinen|seines|hij|zij|haar|hun|hon|han|hennes|hans|hendes|ela|ele|lei|ona";

const ADDRESS =
  "mr|mrs|ms|miss|mister|sir|madam|madame|mme|mlle|monsieur|mademoiselle|herr|frau|fräulein|señora|señor|señorita|sra|signora|signor|signore|senhora|senhor|pani|mevrouw|meneer";

const KIN =
  "mothers?|fathers?|moms?|mums?|dads?|husbands?|wife|wives|widow|widower|daughters?|grandmother|grandfather|sisters?|brothers?|motherhood|fatherhood|maternity|paternity|mutter|vater|ehefrau|ehemann|tochter|töchter|schwester|bruder|mère|père|épouse|époux|mari|fille|madre|padre|esposa|esposo|hijas?|hijos?|moglie|marito|figlia|mãe|pai|filha|housewife|househusband";

const SEXES =
  "man|men|woman|women|womxn|male|males|female|females|gentleman|gentlemen|lady|ladies|girls?|boys?|guys?|weiblich|männlich|féminin|masculin|femme|homme|mujer|mujeres|hombre|femenino|masculino|femmina|maschio|mulher|homem|damen|herren";

const OFFICES =
  "(?:chair|spokes|sales|business|congress|police|fire|service|crafts|sports|horse|ombuds|yachts|camera|council|lay|states|assembly)-?(?:man|men|woman|women)|freshm[ae]n|alumna|alumnae|alumnus|actress|waitress|waiter|stewardess|hostess|heiress|headmistress|headmaster|emerita|emeritus";

const SOCIETIES =
  "fraternit(?:y|ies)|sororit(?:y|ies)|sisterhood|brotherhood|(?:homecoming|prom) (?:queen|king)|eagle scouts?|girl guides?|cub scouts?|mothers?' union|maiden name|née|née?|geb\\.|geborene[rn]?";

function words(...lists: readonly string[]): string {
  return lists.join("|");
}

/** Words that say whether somebody is a man or a woman, whole and in any case, in the languages that résumés are read in. */
export const GENDERED = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${words(PRONOUN_WORDS, "hers", FOREIGN_PRONOUNS, ADDRESS, KIN, SEXES, OFFICES, SOCIETIES)})(?![\\p{L}\\p{M}\\p{N}])`,
  "giu",
);

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
