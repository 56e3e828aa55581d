import type { PayLevel } from "@/lib/domain/compensation/pay-cell";
import { plainWord } from "@/lib/domain/exchange/plain-word";
import { companyTypes } from "@/lib/reference/claims";
import { type PayPlace, payPlaceOf, payPlaces } from "@/lib/reference/pay-places";
import type { RecordPeriod } from "./pay-record";

const levelWords: Readonly<Record<PayLevel, readonly string[]>> = {
  junior: ["en", "entry", "entry level", "junior", "i", "level i", "1"],
  mid: ["mi", "mid", "mid level", "intermediate", "ii", "level ii", "2"],
  senior: ["se", "senior", "senior level", "iii", "level iii", "3"],
  staff: ["staff", "iv", "level iv", "4"],
  principal: ["principal", "distinguished", "v"],
  lead: ["lead", "manager"],
  // aijobs.net names its top level "executive / director"; PAY's ladder holds it against directors.
  director: ["ex", "executive", "executive level", "director"],
  vp: ["vp", "vice president"],
};

const levels: ReadonlyMap<string, PayLevel> = new Map(
  // The keys of the table above are levels by its type.
  (Object.keys(levelWords) as PayLevel[]).flatMap((level) => levelWords[level].map((word) => [word, level] as const)),
);

const periodWords: Readonly<Record<string, RecordPeriod>> = {
  year: "year",
  yearly: "year",
  annual: "year",
  annually: "year",
  yr: "year",
  month: "month",
  monthly: "month",
  "bi weekly": "two weeks",
  biweekly: "two weeks",
  week: "week",
  weekly: "week",
  hour: "hour",
  hourly: "hour",
  hr: "hour",
};

/** The level that a source's word names: aijobs.net's EN, MI, SE, EX, the government's I to IV, or our own words; null otherwise. */
export function levelOfWord(word: string): PayLevel | null {
  return levels.get(plainWord(word)) ?? null;
}

/** The period that a word names; null otherwise. */
export function periodOfWord(word: string): RecordPeriod | null {
  return periodWords[plainWord(word)] ?? null;
}

/** The kind of employer that a word names; "all" where it names none, which says that it is not known. */
export function companyTypeOfWord(word: string): (typeof companyTypes)[number] {
  return companyTypes.find((type) => type === word.trim().toLowerCase().replaceAll(" ", "-")) ?? "all";
}

/** Cities of countries that pay is told for as a whole by nobody stand alone in the list, as "Ireland-Dublin" does. */
const isWholeCountry = ({ id, within }: PayPlace) => within === null && !id.includes("-");

const countries: ReadonlyMap<string, PayPlace> = new Map(
  payPlaces.flatMap((place) =>
    isWholeCountry(place)
      ? [place.country.toLowerCase(), plainWord(place.name)].map((word) => [word, place] as const)
      : [],
  ),
);
const countryNames: Readonly<Record<string, string>> = {
  usa: "us",
  "united states": "us",
  "united states of america": "us",
  uk: "gb",
  "united kingdom": "gb",
  ireland: "ie",
};

/** The country's ISO code, and its place where pay is told for it; null for a word that names no country. */
export function countryOfWord(word: string): { readonly code: string; readonly place: PayPlace | null } | null {
  const plain = plainWord(word);
  const known = countries.get(countryNames[plain] ?? plain);
  if (known !== undefined) return { code: known.country, place: known };
  return /^[a-z]{2}$/.test(plain) ? { code: plain.toUpperCase(), place: null } : null;
}

/** Cities and counties by state or province, as government files write them, and the place that they lie in. */
const cities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "US-SF Bay Area":
      "CA san francisco,CA san jose,CA palo alto,CA mountain view,CA sunnyvale,CA santa clara,CA menlo park,CA cupertino,CA oakland,CA berkeley,CA fremont,CA san mateo,CA redwood city",
    "US-New York": "NY new york,NY brooklyn,NY kings,NY queens",
    "US-Seattle": "WA seattle,WA king,WA redmond,WA bellevue,WA kirkland",
    "US-Washington DC": "DC washington,DC district of columbia",
    "US-Boston": "MA boston,MA cambridge,MA suffolk",
    "US-Los Angeles": "CA los angeles,CA santa monica,CA culver city",
    "US-Austin": "TX austin,TX travis",
    "US-Denver": "CO denver",
    "US-Chicago": "IL chicago,IL cook",
    "US-Atlanta": "GA atlanta,GA fulton",
    "US-Raleigh": "NC raleigh,NC wake",
    "US-Pittsburgh": "PA pittsburgh,PA allegheny",
    "Canada-Toronto": "ontario toronto",
    "Canada-Vancouver": "british columbia lower mainland",
    "Canada-Montreal": "quebec montréal",
    "Canada-Ottawa": "ontario ottawa",
  }).flatMap(([id, names]) => names.split(",").map((name) => [name.toLowerCase(), id] as const)),
);

/** States whose cities are told apart, as older government files write them. */
const states: Readonly<Record<string, string>> = {
  california: "ca",
  "new york": "ny",
  washington: "wa",
  "district of columbia": "dc",
  massachusetts: "ma",
  texas: "tx",
  colorado: "co",
  illinois: "il",
  georgia: "ga",
  "north carolina": "nc",
  pennsylvania: "pa",
};

/** The place of a city or county in a state or province; null where pay is not told for it. */
export function placeOfCity(state: string, city: string): PayPlace | null {
  const key = `${states[plainWord(state)] ?? plainWord(state)} ${plainWord(city).replace(/ (?:county|city)$/, "")}`;
  const id = cities.get(key);
  return id === undefined ? null : payPlaceOf(id);
}

const DAYS_A_YEAR = 365.25;

/** The number by which spreadsheets know the first day of a year after 1900: one for each day, and one for a 29 February 1900 that never was. */
const firstDayOf = (year: number): number => 365 * (year - 1900) + Math.floor((year - 1901) / 4) + 2;

function yearOfDay(day: number): number {
  const guess = Math.floor(1900 + day / DAYS_A_YEAR);
  return day < firstDayOf(guess) ? guess - 1 : guess;
}

/** The year that a cell names: itself, a date's, or a spreadsheet's number of a day; null otherwise or out of 1990 to 2100. */
export function yearOfCell(cell: string): number | null {
  const text = cell.trim();
  const written = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? yearOfDay(Number(text)) : null;
  const year = written === undefined ? serial : Number(written);
  return year === null || year < 1990 || year > 2100 ? null : year;
}
