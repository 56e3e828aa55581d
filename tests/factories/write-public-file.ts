import { seededRandom } from "@/lib/domain/random";

/* Writes files as FEBRL's generator and a register of voters do, spoilt by another hand than the one of messy-people.ts: so that no judge is
   measured by what it was made with. */

const GIVEN =
  "harrison isabella kyle mitchell charlotte lachlan thalia jacob bailey emily cooper georgia hamish imogen jayden kirra liam matilda nathan olivia patrick ruby samuel tahlia xavier zara amelia brodie chelsea declan".split(
    " ",
  );
const SURNAMES =
  "wheatley dolan campbell ryan blake white smallacombe clarke nguyen matthews lombardi hathaway petersen mcphail vidler egan stubbs burford webb tansley coffey sherriff goode dixon pascoe leslie bishop whitmore nairn quigley".split(
    " ",
  );
const STREETS =
  "maryborough street|shirley drive|rossell crescent|banfield street|goodwin circuit|dawbin street|mabel court|clement place|hodgson crescent|burnie street".split(
    "|",
  );
const SUBURBS =
  "rivett calwell gowrie spence mawson dianella bateau-bay warrnambool ulverstone kirwan coolum yass".split(" ");
const STATES = "nsw vic qld wa sa tas act nt".split(" ");
const BOXES = ["", "", "rosetta village", "unit 3", "glenview", "brentwood vlge"];
/** What a scanner, an ear and a keyboard confuse. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/ph/, "f"],
  [/ie/, "ei"],
  [/ck/, "k"],
  [/o/, "0"],
  [/l/, "1"],
  [/5/, "s"],
  [/m/, "rn"],
  [/y$/, "ie"],
];

type Dice = {
  readonly below: (end: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
};

function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  return { below, pick: (items) => items[below(items.length)] };
}

const digits = ({ below }: Dice, count: number) => Array.from({ length: count }, () => below(10)).join("");

/** One change as the generator makes them: a letter more, less, other or swapped, a word split, a confusion, or nothing left. */
function spoilt(dice: Dice, text: string): string {
  const at = dice.below(text.length + 1);
  const letter = /^\d+$/.test(text) ? String(dice.below(10)) : (dice.pick([..."abcdefghijklmnoprstuvw"]) ?? "");
  const [pattern, by] = dice.pick(CONFUSED) ?? [/$/, ""];
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const changes = [
    before + letter + after,
    before + after.slice(1),
    before + letter + after.slice(1),
    before + after.charAt(1) + after.charAt(0) + after.slice(2),
    `${before} ${after}`.trim(),
    text.replace(pattern, by),
    dice.below(3) === 0 ? "" : text,
  ];
  return dice.pick(changes) ?? text;
}

type Row = Readonly<Record<string, string>>;

/** So many changes in the fields named, and now and then given name and surname in each other's place. */
function spoiltRow(dice: Dice, row: Row, changes: number, [given, surname]: readonly [string, string]): Row {
  const names = Object.keys(row).filter((name) => row[name] !== "");
  const changed: Record<string, string> = { ...row };
  for (let change = 0; change < changes; change += 1) {
    const name = dice.pick(names) ?? given;
    changed[name] = spoilt(dice, changed[name] ?? "");
  }
  if (dice.below(12) === 0) [changed[given], changed[surname]] = [changed[surname] ?? "", changed[given] ?? ""];
  return changed;
}

function csvOf(rows: readonly Row[], separator: string): string {
  const names = Object.keys(rows[0] ?? {});
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))]
    .map((cells) => cells.join(separator))
    .join("\n");
}

function original(dice: Dice): Row {
  const year = 1900 + dice.below(100);
  return {
    given_name: dice.pick(GIVEN) ?? "",
    surname: dice.pick(SURNAMES) ?? "",
    street_number: String(1 + dice.below(300)),
    address_1: dice.pick(STREETS) ?? "",
    address_2: dice.pick(BOXES) ?? "",
    suburb: dice.pick(SUBURBS) ?? "",
    postcode: String(2000 + dice.below(5000)),
    state: dice.pick(STATES) ?? "",
    date_of_birth: `${year}${String(1 + dice.below(12)).padStart(2, "0")}${String(1 + dice.below(28)).padStart(2, "0")}`,
    soc_sec_id: digits(dice, 7),
  };
}

/** `people` originals, every second with a spoilt duplicate that has up to `changes` changes, as FEBRL's data sets are. */
export function writeFebrl(people: number, changes: number, seed: number): string {
  const dice = diceOf(seed);
  const rows = Array.from({ length: people }, (_, index) => {
    const row = original(dice);
    const first = { rec_id: `rec-${index}-org`, ...row };
    if (index % 2 === 1) return [first];
    const again = spoiltRow(dice, row, 1 + dice.below(changes), ["given_name", "surname"]);
    return [first, { rec_id: `rec-${index}-dup-0`, ...again }];
  });
  return csvOf(rows.flat(), ", ");
}

/** A register of voters in two years: everybody with the same number, a third moved, some married, each sixth slipped. */
export function writeVoters(people: number, seed: number): string {
  const dice = diceOf(seed);
  const rows = Array.from({ length: people }, (_, index) => {
    const home = () => ({
      res_street_address: `${1 + dice.below(900)} ${dice.pick(STREETS) ?? ""}`.toUpperCase(),
      res_city_desc: (dice.pick(SUBURBS) ?? "").toUpperCase(),
      zip_code: String(27_000 + dice.below(900)),
    });
    const name = (words: readonly string[]) => (dice.pick(words) ?? "").toUpperCase();
    const given = () => name(GIVEN) + name(["", "", "A", "LYN", "IE", "ETTE"]);
    const surname = () =>
      name(SURNAMES) +
      name(["", "", "SON", "S", "MAN", "WELL", "TON", "LEY", "FORD", "ERS"]) +
      name(["", "", "-BROWN", "-LEE"]);
    const row: Row = {
      last_name: surname(),
      first_name: given(),
      middle_name: dice.below(3) === 0 ? "" : given(),
      ...home(),
      birth_year: String(1930 + dice.below(70)),
    };
    const moved = dice.below(3) === 0 ? { ...row, ...home() } : row;
    const married = dice.below(20) === 0 ? { ...moved, last_name: surname() } : moved;
    const later = dice.below(6) === 0 ? spoiltRow(dice, married, 1, ["first_name", "last_name"]) : married;
    const ncid = `AA${100_000 + index}`;
    return index % 3 === 0
      ? [{ ncid, ...row }]
      : [
          { ncid, ...row },
          { ncid, ...later },
        ];
  });
  return csvOf(rows.flat(), "\t");
}
