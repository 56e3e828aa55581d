import type { PostingChoices, PostingPart, SectionId } from "@/lib/domain/posting/job-description";
import { MOST_MUST_HAVES } from "@/lib/domain/posting/must-haves";
import { levelAsked } from "@/lib/domain/role/level-asked";
import type { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";
import { roleBySlug } from "@/lib/reference/roles";
import { skillBySlug } from "@/lib/reference/skills";

/** A part as it is generated. */
export type GeneratedPart = { readonly id: SectionId; readonly text: string };

const MOST_DUTIES = 6;
const MOST_HELPFUL = 6;
const MOST_STAND_INS = 3;

/* What a level of a skill means, as something that was done. */
const DONE = [
  "you know the terms and when to ask",
  "you have done routine work in it with guidance",
  "you have run it in production on your own",
  "you have solved cases that nobody had a recipe for, and taught others",
  "your way of doing it is followed beyond one team",
] as const;

function nameOf(skill: string): string {
  return skillBySlug.get(skill)?.name ?? skill;
}

function or(value: string, gap: string): string {
  return value === "" ? `[${gap}]` : value;
}

function ended(sentence: string): string {
  return /[.!?:]$/.test(sentence) ? sentence : `${sentence}.`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${ended(line.replace(/^[-*•]\s+/, ""))}`).join("\n");
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function mustLine(requirement: Requirement, level: PostingChoices["level"]): string {
  const { skill, satisfiedBy } = requirement;
  const standIns = satisfiedBy.slice(0, MOST_STAND_INS).map(nameOf);
  const names = standIns.length === 0 ? nameOf(skill) : `${nameOf(skill)}, or instead ${standIns.join(" or ")}`;
  return `${names}: ${DONE[levelAsked(requirement, level) - 1]}`;
}

/** Must-haves by weight, and what comes after them: what is beyond five is taught. */
function splitRequirements({ requirements }: RoleProfile): {
  readonly musts: readonly Requirement[];
  readonly helps: readonly Requirement[];
} {
  const weighing = requirements
    .filter(({ weight }) => weight > 0)
    .toSorted((first, second) => second.weight - first.weight);
  const musts = weighing.filter(({ required }) => required === "must");
  const rest = weighing.filter(({ required }) => required !== "must");
  const strongFirst = rest.toSorted(
    (first, second) => Number(first.required === "nice") - Number(second.required === "nice"),
  );
  return { musts: musts.slice(0, MOST_MUST_HAVES), helps: [...musts.slice(MOST_MUST_HAVES), ...strongFirst] };
}

function payText({ payLow, payHigh, currency, equity, benefits }: PostingChoices): string {
  const isStated = payLow !== null && payHigh !== null && currency !== "";
  const amount = (value: number) => value.toLocaleString("en-GB");
  const range = isStated
    ? `${currency} ${amount(Math.min(payLow, payHigh))} to ${amount(Math.max(payLow, payHigh))}`
    : "[lowest] to [highest] [currency]";
  return [
    `Base pay: ${range} a year.`,
    `Bonus and equity: ${ended(or(equity, "how much, or none"))}`,
    `Benefits: ${ended(or(benefits, "health, retirement, paid leave"))}`,
  ].join("\n");
}

const MODES: Readonly<Record<PostingChoices["workMode"], string>> = {
  "on-site": "The work is done on site.",
  hybrid: "The work is done partly on site and partly at home.",
  remote: "The work is done remotely.",
};

function placeText({ place, country, workMode }: PostingChoices): string {
  const where = [place, country].filter((part) => part !== "").join(", ");
  return `${MODES[workMode]} ${workMode === "remote" ? "From" : "Place"}: ${ended(or(where, "city and country"))}`;
}

type Texts = Readonly<Record<SectionId, string>>;

function textsOf(profile: RoleProfile, choices: PostingChoices): Texts {
  const role = roleBySlug.get(profile.role);
  const { musts, helps } = splitRequirements(profile);
  const outcomes = linesOf(choices.outcomes);
  const steps = linesOf(choices.steps);
  return {
    summary:
      `${or(choices.company, "company")} looks for: ${choices.title || role?.name || profile.role}, ${choices.level} level. ${role?.summary ?? ""}`.trim(),
    duties: [
      bullets((role?.responsibilities ?? []).slice(0, MOST_DUTIES)),
      "",
      "In your first year you will have:",
      outcomes.length === 0 ? "- [what is different after a year, with a number]." : bullets(outcomes),
    ].join("\n"),
    must: bullets(musts.map((requirement) => mustLine(requirement, choices.level))),
    nice: bullets([
      ...helps.slice(0, MOST_HELPFUL).map(({ skill }) => nameOf(skill)),
      "None of these is a condition: what you do not know, you learn here",
    ]),
    scale: `Today: ${ended(or(choices.scaleNow, "how many GPUs, requests a second, users or petabytes"))} In twelve months: ${ended(or(choices.scaleNext, "how many"))}\nHardware and platforms: ${ended(or(choices.hardware, "accelerators, fabric, cloud or owned"))}`,
    team: `You report to ${ended(or(choices.reportsTo, "title"))} The team: ${ended(or(choices.team, "how many people, and their work"))}`,
    process: [
      "Software orders applications by the criteria above; a person reads and decides every one, and gives a reason.",
      steps.length === 0 ? "- [the steps, and how long they take]." : bullets(steps),
    ].join("\n"),
    pay: payText(choices),
    place: placeText(choices),
    growth: ended(or(choices.growth, "the next level, and what it asks for")),
    apply: `Apply by ${ended(or(choices.applyBy, "day"))} ${ended(or(choices.apply, "where and with what"))} We decide by the criteria above and by nothing else. Tell us what you need to take part on equal terms.`,
  };
}

const ORDER: readonly SectionId[] = [
  "summary",
  "duties",
  "must",
  "nice",
  "scale",
  "team",
  "process",
  "pay",
  "place",
  "growth",
  "apply",
];

/** A job description from a profile and what a person said of the post. What was not said stands as a gap in square brackets; pay is never filled in. */
export function buildPosting(profile: RoleProfile, choices: PostingChoices): readonly GeneratedPart[] {
  const texts = textsOf(profile, choices);
  return ORDER.map((id) => ({ id, text: texts[id] }));
}

/** A part with what would be generated for it now, where that is news to whoever edited it. */
export type RefreshedPart = PostingPart & { readonly offered: string | null };

/** Puts newly generated parts under what was edited: an untouched part takes the new words, an edited one stays and is offered them. */
export function refreshParts(
  generated: readonly GeneratedPart[],
  parts: readonly PostingPart[],
): readonly RefreshedPart[] {
  return generated.map(({ id, text }) => {
    const known = parts.find((part) => part.id === id);
    if (known === undefined || known.text === known.basis) return { id, text, basis: text, offered: null };
    const isNews = known.basis !== text && known.text !== text;
    return { ...known, offered: isNews ? text : null };
  });
}
