import { namesOrganisation } from "./company-words";
import { CITIES, COUNTRIES, REGIONS, STATE_CODES } from "./place-names";
import { namesJob } from "./title-words";

const MAX_PLACE_LENGTH = 60;
const NAME =
  /^\p{Lu}[\p{L}.'’-]{1,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|de|la|las|los|am|an|der|upon|on|del|do|da|of|le|les|sur|im)){0,4}$/u;
const WORKING_MODE =
  /^\(?(?:fully |100% )?(?:remote|hybrid|on-?site|in[- ]office|home office|télétravail|remoto|homeoffice|virtual)(?: \([\p{L}., ]{2,30}\))?(?:[ ,/–-]{1,3}(?:[\p{L}., ]{2,30}))?\)?$/iu;
const POSTCODE_CITY = /^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L}. -]{2,30}(?:, \p{Lu}[\p{L} ]{2,25})?$/u;
/** Codes that are also legal forms: Alberta, Nevada. */
const LEGAL_CODE = / (?:AB|NV)$/;
const TOWN_PREFIX =
  /^(?:San|Santa|Saint|St\\.?|Los|Las|El|La|Le|Fort|New|North|South|East|West|Port|Mount|Lake|Long|White|Bad|Upper|Lower|Great) /;
const ZIP = / (?:\d{5}(?:-\d{4})?|\p{Lu}\d\p{Lu} ?\d\p{Lu}\d|\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2})$/u;
const STREET =
  /(?<!\p{L})(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|parkway|court|apt|suite|straße|strasse|rue|calle)(?!\p{L})/iu;
/** A town with its state inside a line of address. */
const TOWN_AND_STATE = new RegExp(
  `\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,2},? (?:${[...STATE_CODES].map((code) => code.replaceAll(".", "\\.")).join("|")})(?: \\d{5}(?:-\\d{4})?)?(?!\\p{L})`,
  "u",
);

/** Where a town with its state stands in a line of address; null when nowhere. */
export function townInAddress(line: string): { readonly start: number; readonly end: number } | null {
  const match = TOWN_AND_STATE.exec(line);
  if (!match) {
    return null;
  }
  const street = STREET.exec(match[0]);
  const skip = street
    ? street.index +
      street[0].length +
      (/^[.\s]*/.exec(match[0].slice(street.index + street[0].length))?.[0].length ?? 0)
    : 0;
  return { start: match.index + skip, end: match.index + match[0].length };
}

/**
 * "Boston, MA", "Berlin, Germany", "Remote", "New York": a phrase that is wholly a place. A town that we do not know needs its state
 * or country; before a city that we know ("Fernhill Travel, Boston") stands somebody who is there.
 */
export function isPlace(phrase: string): boolean {
  const plain = phrase.trim().replace(/^[([]|[)\]]?\.?$/g, "");
  if (plain.length < 2 || plain.length > MAX_PLACE_LENGTH) {
    return false;
  }
  if (WORKING_MODE.test(plain) || POSTCODE_CITY.test(plain)) {
    return true;
  }
  const towns = plain.split(/\s*\/\s*/);
  if (towns.length > 1) {
    return towns.every((town) => isPlace(town));
  }
  const pieces = plain.split(/\s*,\s*/);
  const [town = "", ...behind] = pieces;
  if (pieces.length === 1) {
    return isKnownCity(town) || isArea(town) || isTownWithCode(town);
  }
  const isTown = isKnownCity(town) || (NAME.test(town) && !namesOrganisation(town) && !STREET.test(town));
  return pieces.length <= 4 && isTown && behind.every((piece) => isBehindTown(piece, town));
}

/** A city that needs no country behind it. */
export function isKnownCity(name: string): boolean {
  const plain = name.toLowerCase().replace(/^(?:greater|metro) | (?:metropolitan |metro |bay )?area$| region$/g, "");
  return CITIES.has(plain) || CITIES.has(plain.replace(/ cedex.*$| \d{1,5}$| [a-z]{1,2}\d{1,2}$/, ""));
}

/** Behind a town stands its state or country; a city only where the town is one as well, or remote work. */
function isBehindTown(piece: string, town: string): boolean {
  return (
    (isArea(piece.replace(ZIP, "")) && !isKnownCity(piece)) ||
    (WORKING_MODE.test(piece) && (isKnownCity(town) || isArea(town))) ||
    (isKnownCity(piece) && (isKnownCity(town) || !/\s/.test(town) || TOWN_PREFIX.test(town))) ||
    // "VP Product, AI" is written like "Springfield, IL".
    (/^[A-Z]{2}(?: \d{5}(?:-\d{4})?)?$/.test(piece) && !namesJob(town))
  );
}

function isArea(name: string): boolean {
  const plain = name.toLowerCase().replace(/\.$| area$/g, "");
  return (
    STATE_CODES.has(name) || STATE_CODES.has(name.replace(/\.$/, "")) || REGIONS.has(plain) || COUNTRIES.has(plain)
  );
}

/** "Arlington VA", "Boston MA 02139". */
function isTownWithCode(phrase: string): boolean {
  const plain = phrase.replace(ZIP, "");
  const cut = plain.lastIndexOf(" ");
  if (LEGAL_CODE.test(plain)) {
    return isKnownCity(plain.slice(0, cut));
  }
  return (
    cut > 0 &&
    STATE_CODES.has(plain.slice(cut + 1)) &&
    NAME.test(plain.slice(0, cut)) &&
    !namesOrganisation(plain.slice(0, cut))
  );
}
