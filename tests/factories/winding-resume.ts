import { seededRandom } from "@/lib/domain/random";
import { type Draw, drawWith, makePerson, type PersonMonth, type PersonPosition } from "@/tests/factories/person";
import { deedsByField, type Field, skillsByField } from "@/tests/factories/person-words";
import { wrapped } from "@/tests/factories/render-person";

/* A résumé as people write them at length: sentences over several lines with lists in them, items in items, skills in a block of commas,
   headings that nobody knows, and the writer told in the third person beside others. */

const FIELDS: readonly Field[] = ["infrastructure", "models", "data"];

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function listed(items: readonly string[]): string {
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

type Words = { readonly draw: Draw; readonly deeds: readonly string[]; readonly skills: readonly string[] };

const SENTENCES: readonly ((words: Words) => string)[] = [
  ({ draw, deeds, skills }) =>
    `${draw.one(deeds)}: ${listed(draw.some(skills, 3, 5))}, with everything written down for whoever comes next`,
  ({ draw, deeds, skills }) =>
    `${draw.one(deeds)}. ${draw.some(skills, 3, 4).join(", ")}. ${draw.one(skills)} with ${draw.one(skills)}`,
  ({ draw, deeds, skills }) =>
    `For two winters and a summer I ${lowered(draw.one(deeds))}; ${listed(draw.some(skills, 2, 4))} carried most of it`,
  ({ draw, deeds, skills }) =>
    `${draw.one(deeds)} (${draw.some(skills, 2, 4).join(", ")}), which every team of the company now uses: ${lowered(draw.one(deeds))}`,
  ({ draw, skills }) =>
    `Own the rota: 24 hours, ${draw.number(3, 9)} teams and ${draw.number(2, 40)} sites; ${draw.some(skills, 3, 5).join(", ")}, no ${draw.one(skills)} so far`,
];

function monthOf({ year, month }: PersonMonth): string {
  return `${String(month).padStart(2, "0")}/${year}`;
}

function entryOf({ title, employer, start, end }: PersonPosition, words: Words): readonly string[] {
  const { draw } = words;
  const told = () => draw.one(SENTENCES)(words);
  const items = Array.from({ length: draw.number(1, 3) }, () => `• ${told()}${draw.one([".", ""])}`);
  const inner = [`• Also answered for:`, `    - ${told()}`, `    - ${told()}`];
  return [
    `${title}, ${employer}, ${monthOf(start)} - ${end === null ? "present" : monthOf(end)}`,
    ...(draw.one([true, false]) ? [`${told()}. ${told()}.`] : []),
    ...items,
    ...(draw.one([true, false]) ? inner : []),
    "",
  ];
}

/** The résumé of a seed in lines of `width` letters; infinity leaves every paragraph on one line. The same seed is always the same words. */
export function windingResume(seed: number, width: number): string {
  const person = makePerson(seed);
  const draw = drawWith(seededRandom(seed + 10_000));
  const [field, other] = draw.some(FIELDS, 2, 2);
  const skills = [...skillsByField[field ?? "data"], ...skillsByField[other ?? "models"]];
  const words: Words = { draw, deeds: deedsByField[field ?? "data"], skills };
  const pronoun = draw.one(["He", "She"]);
  const sections: readonly (readonly string[])[] = [
    [
      draw.one(["SUMMARY", "IN SHORT", "PROFILE"]),
      `I like plain writing and work that lasts. ${draw.one(SENTENCES)(words)}. For the last years I have kept to ${listed(draw.some(skills, 3, 5))}, and ${lowered(draw.one(words.deeds))}.`,
    ],
    ["EXPERIENCE", ...person.positions.slice(0, 2).flatMap((position) => entryOf(position, words))],
    [
      draw.one(["AREAS OF COMPETENCE", "VOLUNTEERING"]),
      `• ${draw.one(SENTENCES)(words)}`,
      `• ${draw.one(SENTENCES)(words)}`,
    ],
    ["EDUCATION", ...person.education.map(({ degree, school, end }) => `${degree}, ${school}, ${end}`)],
    ["SKILLS", draw.some(skills, 8, 16).join(", "), `Also (some): ${draw.some(skills, 3, 8).join(", ")}`],
    [
      "OTHER",
      `2014: parental leave. ${pronoun} worked with two contractors for a year. ${pronoun} built the nightly runs on ${listed(draw.some(skills, 2, 4))}, and taught ${pronoun === "He" ? "himself" : "herself"} to cook.`,
    ],
  ];
  const set = sections.map((lines) =>
    lines
      .map((line) => wrapped(line, width))
      .join("\n")
      .trimEnd(),
  );
  const top = `${person.name}\n${person.headline}\n${person.place} | ${person.phone} | ${person.email}`;
  return `${[top, ...set].join("\n\n")}\n`;
}
