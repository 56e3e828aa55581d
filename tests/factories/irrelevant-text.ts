import fc from "fast-check";

const sentences = [
  "In 1987 my grandmother planted four pear trees behind the house, and three of them still bear fruit.",
  "The ferry leaves at seven and comes back after the market closes.",
  "On long walks along the coast we count herons and argue about the names of clouds.",
  "A good soup needs an onion, patience and somebody who tastes it.",
  "My brother Kwaku repairs violins in a shop under the railway arches.",
  "Every winter the village puts on a play, and I paint the scenery.",
  "She closed the gate, whistled for the dog and looked up at the rain.",
  "Between 2015 and 2019 we lived beside a bakery, which explains a lot.",
  "The garden has two kinds of rosemary, a fig tree and far too many snails.",
  "He had read the letter twice before he understood that it was not for him.",
  "Our choir sings on Thursdays; I am the least certain of the tenors.",
  "The old bridge was closed for most of the spring, and nobody missed it.",
] as const;

const LOREM =
  "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat. Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.";

const hobbies = [
  "Rowing",
  "choir singing",
  "chess",
  "sourdough",
  "birdwatching",
  "crosswords",
  "hill walking",
] as const;

const people = ["Ottoline Marchbanks", "Dr. Ikenna Falola", "Prof. Mirela Stan", "Jun'ichi Terada", "Søren Abild"];

/** What stands at the foot of pages. */
export const footers = [
  "Page 2 of 2",
  "1 / 2",
  "Last updated: 3 October 2026",
  "References available on request.",
  "I hereby declare that the above is true to the best of my knowledge.",
  "Curriculum vitae – confidential",
] as const;

const prose = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 })
  .map((chosen) => chosen.join(" "));
const hobbyList = fc.uniqueArray(fc.constantFrom(...hobbies), { minLength: 1 }).map((chosen) => chosen.join(", "));
const names = fc.uniqueArray(fc.constantFrom(...people), { minLength: 1 }).map((chosen) => chosen.join("\n"));

export type IrrelevantText = { readonly title: string | null; readonly body: string };

/** Text that says nothing of what a person can do, with the title that such text has, if it has one. */
export const irrelevantText: fc.Arbitrary<IrrelevantText> = fc.oneof(
  fc.record({ title: fc.constantFrom("Interests", "Hobbies", "Personal interests"), body: hobbyList }),
  fc.record({ title: fc.constantFrom("Interests", "Other", "Miscellaneous", null), body: prose }),
  fc.record({ title: fc.constantFrom("Other", null), body: fc.constant(LOREM) }),
  fc.record({ title: fc.constantFrom("References", "Referees"), body: names }),
  fc.record({ title: fc.constant(null), body: fc.constantFrom(...footers) }),
);
