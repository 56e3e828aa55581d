/** An address behind words or a picture. `isNearTop`: where a résumé says who it is about. */
export type LinkTarget = { readonly address: string; readonly isNearTop: boolean };

const MAXIMUM_LINKS = 12;
/** An address as the reader of résumés knows one: nothing in it can be taken for a word of the text. */
const ADDRESS =
  /^(?:https?:\/\/[^\s<>()[\]|"',;•]{4,190}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,190}|\+?[\d ().-]{7,20})$/u;
/** Profiles are a person's own wherever they stand; other addresses only near the top, further down they are of employers and projects. */
const PROFILE =
  /^https?:\/\/(?:[\w-]+\.)?(?:linkedin\.com\/in\/[^/?]+\/?|github\.com\/[\w-]+\/?|orcid\.org\/[\dX-]+|scholar\.google\.[\w.]+\/citations\?.*)$/iu;

/**
 * The person's addresses that stand behind the words of a document and nowhere in its text: "LinkedIn" with a link is how a layout writes an
 * address. In the order of the document, each once, without "mailto:" and "tel:".
 */
export function unwrittenLinks(links: readonly LinkTarget[], text: string): readonly string[] {
  const written = withoutForm(text);
  const found = new Map<string, string>();
  for (const { address, isNearTop } of links) {
    const plain = plainAddress(address);
    const form = withoutForm(plain).replace(/\/+$/, "");
    if (!ADDRESS.test(plain) || !(isNearTop || PROFILE.test(plain))) continue;
    if (found.size < MAXIMUM_LINKS && !written.includes(form)) found.set(form, plain);
  }
  return [...found.values()];
}

function plainAddress(address: string): string {
  const [, scheme = "", rest = ""] = /^(mailto:|tel:)?(.*)$/isu.exec(address.trim()) ?? [];
  return decoded(scheme === "" ? rest : (rest.split("?")[0] ?? ""));
}

/** As one would type it; an address that is not well coded stays as it is. */
function decoded(address: string): string {
  try {
    return address.includes("@") ? decodeURIComponent(address) : address;
  } catch {
    return address;
  }
}

/** An address without what differs between its written forms. */
function withoutForm(text: string): string {
  return text.toLowerCase().replace(/https?:\/\/(?:www\.)?|(?<=\d)[ ().-]+(?=\d)/g, "");
}
