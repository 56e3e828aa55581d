/**
 * Whether an address stays on this site: it begins with one slash, and nothing in it makes browsers read another host (`//host`, `/\host`,
 * control characters that they drop first, and `/..//host`, which is `//host` once its dots are resolved).
 */
export function isOwnPath(address: string): boolean {
  const [path = ""] = address.split(/[?#]/, 1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what browsers drop.
  return /^\/[^\u0000-\u001f\u007f\\]*$/.test(address) && !path.includes("//");
}

/** Longer addresses are nobody's link; a header would not hold them either. */
const MOST_LETTERS = 2000;

/** The place on this site that `given` names, such as a parameter of an address or a field of a form; the first page for anything else. */
export function ownPathOr(given: unknown): string {
  return typeof given === "string" && given.length <= MOST_LETTERS && isOwnPath(given) ? given : "/";
}

/** An address without a question, with where to go on from there (the first page needs no saying) and what else it has to say. */
export function withNext(address: string, next: string, more: Readonly<Record<string, string>> = {}): string {
  const question = new URLSearchParams({ ...(next === "/" ? {} : { next }), ...more }).toString();
  return question === "" ? address : `${address}?${question}`;
}

/** The page that a file is taken from, one step above the file in all addresses; with the same question. */
export function pageAbove(address: string): string {
  const [path = "", ...question] = address.split(/(?=\?)/);
  return [path.slice(0, path.lastIndexOf("/")) || "/", ...question].join("");
}
