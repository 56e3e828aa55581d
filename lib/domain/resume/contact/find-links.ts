import type { Fact, Link } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

const TOP_DOMAINS =
  "com|dev|io|net|org|me|ai|co|de|fr|es|uk|ch|at|nl|it|se|no|dk|pl|in|ca|au|tech|app|page|pages|xyz|info|eu|edu|blog|site|online|cloud|design|codes|gg|us|space|studio|cv|bio|link";
const URL_PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])(?:https?://|www\\.)[^\\s<>()\\[\\]|"',;•]{3,200}|(?<![\\p{L}\\p{N}@._/-])[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,3}\\.(?:${TOP_DOMAINS})(?:/[^\\s<>()\\[\\]|"',;•]{0,200})?(?![\\p{L}\\p{N}@.-])`,
  "giu",
);
const NO_ADDRESS = /^(?:(?:asp|vb|ado)\.net|[bm]\.?(?:tech|com|des|ed|sc))$/i;
const TRAILING = /[.,;:*_`]+$/;

/** Web addresses in one line: with or without protocol, each with its kind. */
export function findLinks(text: string, range: TextRange): readonly Fact<Link>[] {
  const slice = text.slice(range.start, range.end);
  if (!slice.includes(".")) {
    return [];
  }
  return Array.from(slice.matchAll(URL_PATTERN), (match) => {
    const url = match[0].replace(TRAILING, "");
    const start = range.start + match.index;
    return { value: { kind: kindOf(url), url }, range: { start, end: start + url.length } };
  }).filter((fact) => !NO_ADDRESS.test(fact.value.url));
}

function kindOf(url: string): Link["kind"] {
  if (/(?:^|[/.])github\.(?:com|io)(?:\/|$)/i.test(url) && !/github\.io/i.test(url)) {
    return "github";
  }
  if (/(?:^|[/.])linkedin\.com(?:\/|$)/i.test(url)) {
    return "linkedin";
  }
  return /scholar\.google\./i.test(url) ? "scholar" : "website";
}
