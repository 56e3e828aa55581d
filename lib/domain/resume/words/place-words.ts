const STATES =
  "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|DC|PR|ON|BC|QC|AB|NS|MB|SK|NB|NSW|VIC|QLD|ACT|UK|USA|US|U\\.S\\.A?\\.?|U\\.K\\.|UAE|EU";
const REGIONS =
  "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|england|scotland|wales|northern ireland|bavaria|bayern|hessen|maharashtra|karnataka|tamil nadu|telangana|kerala|gujarat|delhi|haryana|west bengal|new south wales|victoria|queensland";
const COUNTRIES =
  "united states|united states of america|united kingdom|great britain|canada|mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|germany|deutschland|france|spain|españa|italy|italia|portugal|netherlands|the netherlands|nederland|belgium|belgique|luxembourg|switzerland|schweiz|suisse|austria|österreich|ireland|denmark|sweden|norway|finland|iceland|poland|polska|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|turkey|türkiye|ukraine|russia|estonia|latvia|lithuania|serbia|croatia|slovenia|israel|egypt|morocco|tunisia|nigeria|kenya|ghana|south africa|ethiopia|uganda|rwanda|india|pakistan|bangladesh|sri lanka|nepal|china|p\\.r\\. china|hong kong|taiwan|japan|south korea|korea|republic of korea|singapore|malaysia|indonesia|thailand|vietnam|philippines|australia|new zealand|saudi arabia|qatar|united arab emirates|dubai|iran|iraq|jordan|lebanon|kazakhstan|georgia|armenia";
const CITIES =
  "london|paris|berlin|munich|münchen|hamburg|frankfurt|cologne|köln|stuttgart|düsseldorf|vienna|wien|zurich|zürich|geneva|genève|basel|amsterdam|rotterdam|brussels|bruxelles|madrid|barcelona|valencia|lisbon|lisboa|porto|milan|milano|rome|roma|dublin|edinburgh|glasgow|manchester|birmingham|bristol|cambridge|oxford|leeds|copenhagen|stockholm|oslo|helsinki|warsaw|krakow|prague|budapest|bucharest|athens|istanbul|tel aviv|cairo|lagos|nairobi|cape town|johannesburg|bangalore|bengaluru|mumbai|new delhi|delhi|hyderabad|chennai|pune|kolkata|gurgaon|noida|karachi|lahore|beijing|shanghai|shenzhen|hangzhou|hong kong|taipei|tokyo|osaka|seoul|singapore|kuala lumpur|jakarta|bangkok|hanoi|manila|sydney|melbourne|brisbane|auckland|toronto|montreal|montréal|vancouver|ottawa|calgary|new york|new york city|nyc|san francisco|san francisco bay area|bay area|los angeles|seattle|boston|chicago|austin|dallas|houston|denver|atlanta|miami|philadelphia|washington dc|washington, d\\.c\\.|san diego|san jose|palo alto|mountain view|menlo park|sunnyvale|cupertino|portland|pittsburgh|detroit|minneapolis|lyon|toulouse|marseille|mexico city|buenos aires|são paulo|sao paulo|bogotá|santiago|lima";

const NAME = "\\p{Lu}[\\p{L}.'’-]{1,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|de|la|am|an|der|upon|on|del|do|of)){0,4}";
const WORKING_MODE =
  /^\(?(?:fully |100% )?(?:remote|hybrid|on-?site|in[- ]office|home office|télétravail|remoto)(?:[ ,/–-]{1,3}(?:[\p{L}., ]{2,30}))?\)?$/iu;
const CITY_STATE = new RegExp(
  `^${NAME}, (?:${STATES})\\.?(?:,? \\d{5}(?:-\\d{4})?)?(?:,? (?:USA|US|United States|Canada|UK))?$`,
  "u",
);
const CITY_REGION = new RegExp(
  `^(?:${NAME}, )?(?:greater )?(?:${REGIONS}|${COUNTRIES})\\.?(?: area)?(?:, (?:usa|us|u\\.s\\.a?\\.?|uk|${COUNTRIES}))?$`,
  "iu",
);
const KNOWN_CITY = new RegExp(
  `^(?:greater )?(?:${CITIES})(?: area| metro(?:politan)? area)?(?:,? [A-Z]{2}|, .{2,25})?$`,
  "iu",
);
const POSTCODE_CITY = /^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L}. -]{2,30}(?:, \p{Lu}[\p{L} ]{2,25})?$/u;

const MAX_PLACE_LENGTH = 60;

/** A town with its state inside a line of address. */
const TOWN_AND_STATE = new RegExp(
  `\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,2},? (?:${STATES})(?: \\d{5}(?:-\\d{4})?)?(?!\\p{L})`,
  "u",
);
const STREET =
  /(?<!\p{L})(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|parkway|court|apt|suite|straße|strasse|rue|calle)(?!\p{L})/iu;

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

/** "Boston, MA", "Berlin, Germany", "Remote", "New York": a phrase that is wholly a place. A city that we do not know needs its state or country. */
export function isPlace(phrase: string): boolean {
  const plain = phrase.trim().replace(/^[([]|[)\]]?\.?$/g, "");
  if (plain.length < 2 || plain.length > MAX_PLACE_LENGTH || STREET.test(plain)) {
    return false;
  }
  return (
    WORKING_MODE.test(plain) ||
    CITY_STATE.test(plain) ||
    KNOWN_CITY.test(plain) ||
    CITY_REGION.test(plain) ||
    POSTCODE_CITY.test(plain)
  );
}
