import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { roles } from "@/lib/reference/roles";
import { skillBySlug, skills } from "@/lib/reference/skills";

const firstNames =
  "Ada Bela Chidi Dana Emeka Femi Grete Hana Ivo Jun Kofi Lena Mei Noor Oona Pia Quim Rafa Suki Tove Udo Vera Wim Xenia Yara Zeno";
const lastNames =
  "Abara Brandt Castro Dinh Eriksen Farkas Gupta Haddad Ito Jansen Kato Lund Mensah Novak Okafor Petrov Quiroga Rossi Silva Tanaka Ueda Vance Weber Xu Yilmaz Zhang";
const places = ["Berlin", "Lagos", "Toronto", "Singapore", "Lisbon", "Warsaw", "São Paulo", "Remote", "Zürich", "Oslo"];
const employers = ["Northwind Labs", "Halcyon Models", "Pecan Valley Systems", "Harbour Analytics", "Lumen Robotics"];
const otherWork = ["Accountant", "Nurse", "Sales Manager", "Web Designer", "Paralegal", "Logistics Coordinator"];
const otherLines = [
  "Prepared the quarterly reports for the board and answered the auditors' questions without delay or correction",
  "Looked after forty customers in three regions, visited each of them twice a year and kept nine of ten over four years",
  "Moved the archive of the office into one system that everybody could search, and trained the staff in two weeks",
  "Planned shifts for a team of twelve and cut overtime by a fifth within one season, without a single empty desk",
  "Wrote the handbook that newcomers still read on their first day, and kept it to thirty pages for six years",
  "Answered the telephone of the whole department during the move to the new building and lost not one call",
  "Chaired the weekly meeting of five departments, ended it on time and sent the minutes round the same afternoon",
  "Found and settled eleven invoices that had been open for more than a year, the oldest of them from a closed branch",
  "Spoke for the company at two trade fairs a year and brought back more addresses than anybody before",
  "Mentored seven interns, of whom five came back for good and two now lead groups of their own",
];
const outcomes = [
  "which halved the cost",
  "and cut latency by 40%",
  "used by six teams",
  "with no outage in two years",
];
const verbs = ["Designed and shipped", "Led the move to", "Built and ran", "Introduced"];

/** Lines of work, spread over positions: they fill two pages. */
const LINES = 22;

/** Numbers from 0 up to 1, the same in each run (a linear congruential generator; good enough to scatter). */
export type Random = () => number;

/** A sequence of such numbers that depends on nothing but `seed`. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("there is nothing to pick from");
  return item;
}

/** A fictional person's name. */
export function writeName(random: Random): string {
  return `${pick(random, firstNames.split(" "))} ${pick(random, lastNames.split(" "))}`;
}

/** Where a fictional person lives. */
export function writePlace(random: Random): string {
  return pick(random, places);
}

const skillNames = (slugs: readonly string[]): string => slugs.map((slug) => skillBySlug.get(slug)?.name).join(", ");

/** The skills of the role that this person names: the stronger the person, the more of them, must-haves first of all. */
function namedSkills(random: Random, profile: RoleProfile, strength: number): string[] {
  const chance = { must: 0.3 + 0.7 * strength, strong: 0.1 + 0.5 * strength, nice: 0.05 + 0.25 * strength };
  return profile.requirements
    .filter(({ required }) => random() < chance[required])
    .map(({ skill }) => skill)
    .sort(() => random() - 0.5);
}

function position(random: Random, title: string, years: string, lines: readonly string[]): string[] {
  return [`### ${title} - ${pick(random, employers)} | ${years}`, "", ...lines.map((line) => `- ${line}`), ""];
}

/** Four of five are people of one of the roles, weak to strong; the fifth does other work. */
function career(
  random: Random,
  profiles: readonly RoleProfile[],
): { title: string; lines: string[]; listed: string[] } {
  const general = Array.from({ length: 4 + Math.floor(random() * 8) }, () => pick(random, skills).slug);
  if (random() < 0.2) {
    const lines = Array.from({ length: LINES }, () => pick(random, otherLines));
    return { title: pick(random, otherWork), lines, listed: general.slice(0, 2) };
  }
  const profile = pick(random, profiles);
  const strength = random();
  const named = namedSkills(random, profile, strength);
  const lines = named.map((slug, index) =>
    random() < 0.2 + 0.7 * strength
      ? `${pick(random, verbs)} ${skillNames([slug])} for ${8 * 2 ** Math.floor(random() * 8)} GPUs, ${pick(random, outcomes)}`
      : `Worked with ${skillNames([slug])} and ${skillNames(named.slice(index + 1, index + 2).concat(general[0] ?? ""))}`,
  );
  while (lines.length < LINES) lines.push(pick(random, otherLines));
  if (random() < 0.1) lines.push(`No experience with ${skillNames([pick(random, profile.requirements).skill])}`);
  return {
    title: roles.find(({ slug }) => slug === profile.role)?.name ?? "Engineer",
    lines,
    listed: [...named, ...general],
  };
}

/** A two-page résumé of a fictional person, in the Markdown that the sample pool's PDF writer sets. */
export function writeResume(random: Random, profiles: readonly RoleProfile[]): string {
  const name = writeName(random);
  const { title, lines, listed } = career(random, profiles);
  const start = 2006 + Math.floor(random() * 10);
  const half = Math.ceil(lines.length / 2);
  return [
    ...[`# ${name}`, "", title, `${writePlace(random)} | ${name.toLowerCase().replace(" ", ".")}@example.com`, ""],
    ...["## Summary", "", `${title} who likes calm incidents, short meetings and things that are written down.`, ""],
    ...["## Experience", ""],
    ...position(random, title, `${start + 5} - Present`, lines.slice(0, half)),
    ...position(random, title, `${start + 2} - ${start + 5}`, lines.slice(half)),
    ...position(random, "Working student", `${start} - ${start + 2}`, otherLines),
    ...["## Education", "", `B.Sc., Pecan Valley State University, ${start}`, ""],
    ...["## Skills", "", skillNames(listed)],
  ].join("\n");
}
