const PARTS = /[\s<>;,|"()[\]]+/;
const ADDRESS = /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]{2,63}$/;

/** The e-mail addresses of a cell, which may hold several, or one with its owner's name; and whether something in it looks like one and is none. */
export function emailsOf(cell: string): { readonly good: readonly string[]; readonly bad: boolean } {
  const parts = cell.split(PARTS).map((part) => part.replace(/^mailto:/i, "").replace(/[.;,]+$/, ""));
  const good = parts.filter((part) => ADDRESS.test(part) && !part.includes("..")).map((part) => part.toLowerCase());
  const isNamed = /[<(]/.test(cell);
  const rest = parts.filter((part) => part !== "" && !good.includes(part.toLowerCase()));
  return { good: [...new Set(good)], bad: isNamed ? good.length === 0 : rest.length > 0 };
}
