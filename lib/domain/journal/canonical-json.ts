/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one text of a JSON value, whatever the order in which its keys were set: keys in the order of their UTF-16 units, no spaces, numbers
 * and strings as JSON.stringify writes them (RFC 8785; a lone surrogate, which that forbids, is written as its escape). Equal values give
 * equal texts and different values different ones; -0 is 0. Throws for what JSON cannot say: NaN, infinities, undefined, functions.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("JSON has no such number");
  if (value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string")
    return JSON.stringify(value);
  if (typeof value !== "object") throw new TypeError(`JSON has no ${typeof value}`);
  let text = "";
  if (isList(value)) {
    for (const member of Array.from(value)) text += `${text === "" ? "" : ","}${canonicalJson(member)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member as Json)}`; // undefined is refused there
  }
  return `{${text}}`;
}

/** `Array.isArray` does not see that a readonly list is one. */
function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
