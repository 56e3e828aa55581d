import type { HiddenText } from "@/lib/domain/integrity/hidden-text";

/* What Markdown keeps from whoever reads the page that is made of it: comments, and elements of HTML that are not shown. */

const LONGEST = 5000;
const COMMENT = new RegExp(`<!--([\\s\\S]{0,${LONGEST}}?)-->`, "gu");
/** "[//]: # (words)": the address of a link that nobody follows. */
const REFERENCE = /^[ \t]{0,3}\[(?:\/\/|comment|#|_)\]:[ \t]*(?:#|<>)[ \t]*[("']?([^\n]{0,500}?)[)"']?[ \t]*$/gimu;
const UNSEEN_ELEMENT = new RegExp(
  `<(\\w{1,12})\\b[^>]{0,300}?(?:style\\s*=\\s*["'][^"'>]{0,200}?(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|opacity\\s*:\\s*0(?![.\\d])|font-size\\s*:\\s*0(?![.\\d]))[^"'>]{0,200}["']|\\shidden(?=[\\s>]))[^>]{0,300}>([\\s\\S]{0,${LONGEST}}?)</\\1\\s*>`,
  "giu",
);

/** A Markdown text as its page shows it, and what the page does not show. Everything else stays letter by letter. */
export function withoutUnseen(text: string): { readonly text: string; readonly hidden: readonly HiddenText[] } {
  const hidden: HiddenText[] = [];
  const keep = (words: string) => {
    if (/\p{L}/u.test(words)) hidden.push({ way: "not-drawn", words, page: null });
    return "";
  };
  const shown = text
    .replace(COMMENT, (_, words: string) => keep(words))
    .replace(REFERENCE, (_, words: string) => keep(words))
    .replace(UNSEEN_ELEMENT, (_, _tag: string, words: string) => keep(words.replace(/<[^>]{0,300}>/g, " ")));
  return { text: shown, hidden };
}
