/** Letters that no decomposition takes apart, and the Cyrillic and Greek ones as passports write them (ICAO Doc 9303, part 3, section 6). */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n", ĸ: "k" },
    ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i", й: "i", к: "k", л: "l" },
    ...{ м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh" },
    ...{ щ: "shch", ъ: "ie", ы: "y", ь: "", э: "e", ю: "iu", я: "ia", і: "i", ї: "i", є: "ie", ґ: "g" },
    ...{ α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th", ι: "i", κ: "k", λ: "l", μ: "m", ν: "n" },
    ...{ ξ: "x", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s", τ: "t", υ: "y", φ: "f", χ: "ch", ψ: "ps", ω: "o" },
  }),
);

/** Titles and endings that are no part of a name. */
const NO_NAME = new Set(["dr", "prof", "mr", "mrs", "ms", "mx", "phd", "msc", "bsc", "mba", "jr", "sr", "ii", "iii"]);

function foldLetter(letter: string): string {
  return LETTERS.get(letter) ?? letter;
}

/** A text as it is compared: Latin letters and digits in small, without accents, single spaces between words; other scripts stay. */
export function foldName(text: string): string {
  const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  const latin = /^[\0-\x7f]*$/.test(plain) ? plain : Array.from(plain, foldLetter).join("");
  return latin
    .replace(/['’`´ʼ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of a person's name as they are compared, without titles; a family name's "van der" stays. */
export function nameWords(name: string): readonly string[] {
  // What stands in brackets is a pronoun or a second name; what follows a comma after two words are letters after the name.
  const bare = name.replace(/\([^)]*\)/g, " ");
  return foldName(bare)
    .split(" ")
    .filter((word) => word !== "" && !NO_NAME.has(word));
}
