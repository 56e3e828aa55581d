import type { LinkageRecord, Span } from "@/lib/domain/linkage/linkage-record";
import { seededRandom } from "@/lib/domain/random";

/* People as files tell them, with slips, short names, swapped parts and gaps, and the truth about who is whom. All are made up. */

const GIVEN =
  "Alexander Maria Robert Elizabeth William Catherine Michael Jennifer Thomas Natalia Piotr Ingrid Giulia Kenji Amara Chidi Priya Arjun Lucía Mateo Zoë Noor Farid Yusuf Leila Søren Astrid Tomasz Agnieszka Łukasz Björn Anaïs Étienne Camille Hamish Fiona Oluwaseun Adaeze Mei Jian Haruka Daichi Marisol Joaquín Dmitry Sergey Ekaterina Vladimir Tove Nils Saoirse Eoin Rhys Megan Kofi Abena Samuel Rebecca Daniel Deborah".split(
    " ",
  );
const STEMS =
  "Ander Berg Castel Dahl Eber Fair Gall Hart Ing Jahn Kowal Lind Mont Nor Okon Pet Quist Rams Sten Thorn Ulr Vald Whit Yar Ziel Bran Crom Drey Fitz Gold Haw Kess Lor Mac Nak Orl Pel Rav Schmid Tan".split(
    " ",
  );
const ENDINGS =
  "sson mann ley ski ström owitz field ez aki ova ford well gaard elli wood man ton er son ard bach by croft dale eau ini".split(
    " ",
  );
const SUBURBS = "Northgate Elmsford Riverton Ashby Kingsmere Westbrook Hollowell Marston Oakhurst Penrith".split(" ");
const STREETS = "Wattlebird Harcourt Jacaranda Bellevue Mulberry Kestrel Orchard Fenwick Ludlow Sycamore".split(" ");
const STATES = "nsw vic qld wa sa tas".split(" ");

export type Dice = {
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly below: (end: number) => number;
  /** True so often: from 0 never to 1 always. */
  readonly chance: (share: number) => boolean;
};

function makeDice(seed: number): Dice {
  const random = seededRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError("There is nothing to pick from.");
    return item;
  };
  return { below, pick, chance: (share) => random() < share };
}

type Person = {
  readonly given: string;
  readonly surname: string;
  readonly street: string;
  readonly suburb: string;
  readonly postcode: string;
  readonly state: string;
  readonly born: string;
  readonly number: string;
  readonly email: string;
  readonly phone: string;
  readonly employers: readonly Span[];
  readonly school: string;
};

const digits = (dice: Dice, count: number) => Array.from({ length: count }, () => dice.below(10)).join("");

function makePerson(dice: Dice, index: number): Person {
  const [given, stem, ending] = [dice.pick(GIVEN), dice.pick(STEMS), dice.pick(ENDINGS)];
  const start = 2010 * 12 + dice.below(100);
  const [first, second] = [dice.below(900), dice.below(900)];
  return {
    ...{ given, surname: stem + ending, state: dice.pick(STATES), number: digits(dice, 7) },
    street: `${1 + dice.below(200)} ${dice.pick(STREETS)} ${dice.pick(["Street", "Place", "Crescent"])}`,
    ...{ suburb: dice.pick(SUBURBS) + dice.pick(["", " Heights", " Vale"]), postcode: String(2000 + dice.below(900)) },
    born: `${1950 + dice.below(50)}-${String(1 + dice.below(12)).padStart(2, "0")}-${String(1 + dice.below(28)).padStart(2, "0")}`,
    ...{ email: `${stem}${index}@example.org`.toLowerCase(), phone: `+1 555 ${digits(dice, 3)} ${digits(dice, 4)}` },
    employers: [
      { name: `${STEMS[first % 40]}${ENDINGS[first % 23]} Systems`, from: start, to: start + 30 },
      { name: `${STEMS[second % 40]}${ENDINGS[second % 23]} Labs`, from: start + 31, to: start + 60 },
    ],
    school: `University of ${dice.pick(STEMS)}${dice.pick(["stadt", "ville", "holm", "burg"])}`,
  };
}

/** A text with one letter lost, doubled, wrong, or swapped with its neighbour. */
function slip(dice: Dice, text: string): string {
  if (text.length < 2) return text;
  const at = dice.below(text.length - 1);
  const [before, here, next, after] = [text.slice(0, at), text[at], text[at + 1], text.slice(at + 2)];
  const other = /\d/.test(here ?? "") ? String(dice.below(10)) : dice.pick([..."aeionrst"]);
  return dice.pick([
    `${before}${next}${after}`,
    `${before}${here}${here}${next}${after}`,
    `${before}${other}${next}${after}`,
    `${before}${next}${here}${after}`,
  ]);
}

const SHORT: Readonly<Record<string, string>> = {
  ...{ Alexander: "Alex", Robert: "Bob", Elizabeth: "Liz", William: "Bill", Catherine: "Kate", Michael: "Mike" },
  ...{ Jennifer: "Jenny", Thomas: "Tom", Natalia: "Natasha", Dmitry: "Dima", Samuel: "Sam", Rebecca: "Becky" },
};

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ø", "o").replaceAll("Ł", "L");

/** The same person as another file tells them; `mess` from 0 to 1 is how often a field is not as it was. */
function messUp(dice: Dice, person: Person, mess: number): Person {
  const maybe = (text: string) => (dice.chance(mess) ? slip(dice, text) : text);
  const orMissing = (text: string) => (dice.chance(mess / 2) ? "" : text);
  const given = dice.chance(mess) ? (SHORT[person.given] ?? plain(person.given)) : maybe(person.given);
  const surname = dice.chance(mess / 4) ? dice.pick(STEMS) + dice.pick(ENDINGS) : maybe(plain(person.surname));
  const isSwapped = dice.chance(mess / 4);
  const [year, month, day] = person.born.split("-");
  return {
    ...person,
    ...(isSwapped ? { given: surname, surname: given } : { given: orMissing(given), surname }),
    ...{ street: orMissing(maybe(person.street)), suburb: orMissing(maybe(person.suburb)) },
    ...{ postcode: orMissing(maybe(person.postcode)), state: orMissing(person.state) },
    born: orMissing(dice.chance(mess / 4) ? `${year}-${day}-${month}` : maybe(person.born)),
    number: orMissing(maybe(person.number)),
    email: dice.chance(0.5) ? person.email : "",
    phone: dice.chance(0.5) ? person.phone : "",
    employers: person.employers.slice(dice.chance(mess) ? 1 : 0),
    school: orMissing(maybe(person.school)),
  };
}

const publicFields = ({ given, surname, street, suburb, postcode, state, born, number }: Person) => ({
  ...{ given, surname, street, suburb, postcode, state, born, number },
});

const resumeFields = ({ given, surname, email, phone, employers, school, suburb }: Person) => ({
  ...{ given, surname, email, phone: phone.replace(/\D/g, "").slice(-9), employer: employers, school, place: suburb },
});

export type MessyPool = {
  readonly records: readonly LinkageRecord[];
  /** The pairs that are one, as "first second" with the lesser id first. */
  readonly truth: ReadonlySet<string>;
};

/** A pair as the truth names it. */
export const pairName = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * `count` people of whom a share is there twice, some three times. `fields`: as public person data ("public"), or as résumés ("resume").
 */
export function makeMessyPeople(options: {
  readonly seed: number;
  readonly count: number;
  readonly fields: "public" | "resume";
  readonly mess?: number;
  readonly twice?: number;
}): MessyPool {
  const { seed, count, fields, mess = 0.15, twice = 0.25 } = options;
  const dice = makeDice(seed);
  const toFields = fields === "public" ? publicFields : resumeFields;
  const records: LinkageRecord[] = [];
  const truth = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const person = makePerson(dice, index);
    const copies = dice.chance(twice) ? (dice.chance(0.2) ? 3 : 2) : 1;
    const ids = Array.from({ length: copies }, (_, copy) => `p${index}-${copy}`);
    for (const [copy, id] of ids.entries()) {
      records.push({ id, fields: toFields(copy === 0 ? person : messUp(dice, person, mess)) });
      for (const earlier of ids.slice(0, copy)) truth.add(pairName(earlier, id));
    }
  }
  return { records, truth };
}
