import fc from "fast-check";
import { seededRandom } from "@/lib/domain/random";
import {
  certificates,
  deedsByField,
  degrees,
  employers,
  type Field,
  fieldsOfStudy,
  firstNames,
  lastNames,
  places,
  schools,
  skillsByField,
  titlesByField,
} from "@/tests/factories/person-words";

export type PersonMonth = { readonly year: number; readonly month: number };

export type PersonPosition = {
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly start: PersonMonth;
  /** `null` = still there. */
  readonly end: PersonMonth | null;
  readonly deeds: readonly string[];
};

/** A fictional person as data, before any file: what every format of the same résumé must come to. */
export type Person = {
  readonly name: string;
  readonly headline: string;
  readonly email: string;
  readonly phone: string;
  readonly place: string;
  readonly summary: string;
  /** Latest first. */
  readonly positions: readonly PersonPosition[];
  readonly education: readonly {
    readonly degree: string;
    readonly field: string;
    readonly school: string;
    readonly end: number;
  }[];
  readonly skills: readonly { readonly label: string; readonly items: readonly string[] }[];
  readonly certificates: readonly string[];
  readonly interests: readonly string[];
};

const MONTHS_OF_A_YEAR = 12;
const LATEST = 2026 * MONTHS_OF_A_YEAR + 8;
const fields: readonly Field[] = ["infrastructure", "models", "data", "governance", "other"];

/** Draws from one row of seeded numbers. */
export type Draw = {
  readonly one: <Item>(items: readonly Item[]) => Item;
  readonly some: <Item>(items: readonly Item[], least: number, most: number) => readonly Item[];
  readonly number: (least: number, most: number) => number;
};

export function drawWith(random: () => number): Draw {
  const number = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[number(0, items.length - 1)];
    if (item === undefined) throw new Error("nothing to draw from");
    return item;
  };
  const some = <Item>(items: readonly Item[], least: number, most: number) => {
    const rest = [...items];
    const count = Math.min(rest.length, number(least, most));
    return Array.from({ length: count }, () => rest.splice(number(0, rest.length - 1), 1)).flat();
  };
  return { one, some, number };
}

function monthOf(index: number): PersonMonth {
  return { year: Math.floor(index / MONTHS_OF_A_YEAR), month: (index % MONTHS_OF_A_YEAR) + 1 };
}

function positionsOf(draw: Draw, field: Field): readonly PersonPosition[] {
  const workplaces = draw.some(employers, 1, 4);
  let end = LATEST;
  return workplaces.map((employer, index): PersonPosition => {
    const months = draw.number(10, 60);
    const start = end - months;
    const position = {
      title: draw.one(titlesByField[field]),
      employer,
      place: draw.one(places),
      start: monthOf(start),
      end: index === 0 ? null : monthOf(end),
      deeds: draw.some(deedsByField[field], 1, 5),
    };
    end = start - draw.number(1, 4);
    return position;
  });
}

/** The person of a seed: the same seed is always the same person. */
export function makePerson(seed: number): Person {
  const draw = drawWith(seededRandom(seed));
  const field = draw.one(fields);
  const [first, last] = [draw.one(firstNames), draw.one(lastNames)];
  const positions = positionsOf(draw, field);
  const graduation = (positions.at(-1)?.start.year ?? 2015) - draw.number(0, 2);
  return {
    name: `${first} ${last}`,
    headline: titlesByField[field][0] ?? "",
    email: `${first}.${last}@example.com`.toLowerCase(),
    phone: `(512) 555-01${draw.number(10, 99)}`,
    place: draw.one(places),
    summary: `I like plain writing and work that lasts. In my current team I am known for calm and for clear notes.`,
    positions,
    education: draw.some(degrees, 1, 2).map((degree, index) => ({
      degree,
      field: draw.one(fieldsOfStudy),
      school: draw.one(schools),
      end: graduation - index * 3,
    })),
    skills: [
      { label: "Main", items: draw.some(skillsByField[field], 3, 8) },
      { label: "Also", items: draw.some(skillsByField[draw.one(fields)], 2, 5) },
    ],
    certificates: draw.some(certificates, 0, 2),
    interests: draw.some(["rowing", "chess", "sourdough", "choir singing"], 1, 3),
  };
}

/** Any fictional person. */
export const anyPerson: fc.Arbitrary<Person> = fc.noShrink(fc.integer({ min: 1, max: 2 ** 31 })).map(makePerson);
