import type { TitleMatch, TitleRule } from "./title-rules";

/** Steps within one title, as "Engineer II": they say how senior somebody is, not what they do. */
const ROMAN_STEP = / (?:i|ii|iii|iv|v)$/;

/** A title as rules read it: small letters, signs as spaces, without a Roman step at its end. Empty for a title without letters. */
export function titleKey(title: string): string {
  const words = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
  return words.replace(ROMAN_STEP, "");
}

const tests: Readonly<Record<TitleMatch, (key: string, words: string) => boolean>> = {
  is: (key, words) => key === words,
  "starts with": (key, words) => `${key} `.startsWith(`${words} `),
  "ends with": (key, words) => ` ${key}`.endsWith(` ${words}`),
  contains: (key, words) => ` ${key} `.includes(` ${words} `),
};

/** The first rule that a title fits; null when none does. */
export function ruleOfTitle(title: string, rules: readonly TitleRule[]): TitleRule | null {
  const key = titleKey(title);
  return key === "" ? null : (rules.find(({ match, words }) => tests[match](key, words)) ?? null);
}

/** Tells roles of titles by `rules`, the first that fits; remembers, because a file has few titles and many rows. */
export function titleMapper(rules: readonly TitleRule[]): (title: string) => string | null {
  const known = new Map<string, string | null>();
  return (title) => {
    const before = known.get(title);
    if (before !== undefined) return before;
    const role = ruleOfTitle(title, rules)?.role ?? null;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(title, role);
    return role;
  };
}

const MOST_REMEMBERED = 50_000;
