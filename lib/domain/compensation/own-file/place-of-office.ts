import { countryOfWord, placeOfCity } from "@/lib/domain/compensation/records/record-words";
import { type PayPlace, payPlaceOf, payPlaces } from "@/lib/reference/pay-places";

/** Letters without marks, signs as single spaces: "Zürich, CH" is "zurich ch". */
function bareWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What offices are called that lie in a place of ours; a town that there is twice, as Cambridge, is not among them. */
const officeWords: Readonly<Record<string, string>> = {
  "US-SF Bay Area": "sf,san francisco,bay area,sf bay area,silicon valley,palo alto,mountain view,menlo park,san jose",
  "US-New York": "nyc,new york city,new york ny,manhattan,brooklyn",
  "US-Washington DC": "washington,dc",
  "US-Los Angeles": "la",
  "US-remote": "remote us,us remote,remote usa",
  "UK-London": "greater london",
  "Germany-Munich": "munchen",
  India: "bangalore,bengaluru,hyderabad,pune,mumbai,delhi,new delhi,gurgaon,gurugram,chennai,noida",
  China: "beijing,shanghai,shenzhen,hangzhou,guangzhou",
  Switzerland: "zurich,lausanne,geneva,genf,basel",
  Netherlands: "amsterdam,rotterdam,eindhoven,utrecht",
  Sweden: "stockholm,gothenburg",
  Poland: "warsaw,warszawa,krakow,wroclaw,gdansk",
  Spain: "madrid,barcelona",
  Israel: "tel aviv,haifa,herzliya",
  Japan: "tokyo,osaka",
  "South Korea": "seoul",
  Australia: "sydney,melbourne",
};

const places: ReadonlyMap<string, PayPlace> = new Map([
  ...payPlaces.map((place) => [bareWord(place.name), place] as const),
  ...Object.entries(officeWords).flatMap(([id, words]) => {
    const place = payPlaceOf(id);
    return place === null ? [] : words.split(",").map((word) => [word, place] as const);
  }),
]);

/** The place that an office's name says, "Berlin", "SF" or "Zürich, CH", and the country around it where the town is none of ours; null otherwise. */
export function placeOfOffice(text: string): PayPlace | null {
  const parts = text.split(/[,/(]/).map((part) => part.trim());
  const [town = "", ...around] = parts;
  return (
    payPlaceOf(text.trim()) ??
    places.get(bareWord(text)) ??
    placeOfCity(around[0] ?? "", town) ??
    places.get(bareWord(town)) ??
    countryOfWord(around.at(-1) ?? text)?.place ??
    null
  );
}
