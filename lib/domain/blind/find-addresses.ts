import type { TextRange } from "@/lib/domain/text-range";

const NAMES = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
/** House and street as English, German, French, Spanish, Italian and Dutch write them. */
const STREET = new RegExp(
  [
    `(?<![\\p{L}\\d])\\d{1,5}[a-z]? ${NAMES} (?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Crescent|Terrace|Close|Square)\\b\\.?(?:,? (?:Apt|Apartment|Flat|Unit|Suite)\\.? ?#?\\w{1,5})?`,
    "(?<!\\p{L})\\p{Lu}[\\p{L}\\p{M}.-]*(?:straße|strasse|str\\.|weg|gasse|platz|allee|ufer|straat|laan|gracht|gatan|vej|gata)\\s\\d{1,4} ?[a-z]?(?!\\p{L})",
    "(?<!\\p{L})(?:Straße|Rue|rue|Calle|Via|Viale|Avenida|Rua|Plaza|Piazza)(?: (?:de|del|della|des|du|la|le|da|do))* \\p{Lu}[\\p{L}\\p{M} .'’-]{1,40},? \\d{1,4}",
    "(?<![\\p{L}\\d])\\d{1,4}(?: ?bis)?,? (?:rue|avenue|boulevard|place|chemin|quai|allée) [^,|·•\\n]{2,40}",
  ].join("|"),
  "gu",
);
/** Codes of post offices beside a place: "IL 62704", "10115 Berlin", "SW1A 1AA". */
const POSTCODE =
  /(?<=(?<!\p{L})\p{Lu}{2} )\d{5}(?:-\d{4})?(?!\d)|(?<![\p{L}\d])\d{4,5}(?= \p{Lu}\p{L})|(?<![\p{L}\d])\p{Lu}{1,2}\d[\p{Lu}\d]? \d\p{Lu}{2}(?![\p{L}\d])/gu;

function matching(text: string, pattern: RegExp): readonly TextRange[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** Where a text names a house in a street. The town beside it stays. */
export function findStreets(text: string): readonly TextRange[] {
  return matching(text, STREET);
}

/** Where words that stand by a place have the code of a post office, which names a few streets. */
export function findPostcodes(text: string): readonly TextRange[] {
  return matching(text, POSTCODE);
}

/** The same behind the town: "Oslo 0150". A year is none. */
const TOWN_CODE = /(?<=\p{Lu}\p{L}{2,},? )(?!(?:19|20)\d\d(?!\d))\d{4,6}(?![\d\p{L}])/gu;

/** Where the words of a place have the code of a post office behind the town. */
export function findTownCodes(text: string): readonly TextRange[] {
  return matching(text, TOWN_CODE);
}
