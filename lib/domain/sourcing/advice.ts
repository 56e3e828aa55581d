import { hiringGuide } from "@/lib/reference/hiring-guide";
import { type Role, roleBySlug } from "@/lib/reference/roles";
import type { WorkTopic } from "./work-item";

/** A line of advice from the reference that can become work. */
export type Advice = {
  /** By which a piece of work remembers what it came from: the text as a slug. */
  readonly key: string;
  readonly topic: WorkTopic;
  readonly text: string;
  /** By what one sees early that it works; null where the reference names nothing. */
  readonly sign: string | null;
  /** Where it comes from. */
  readonly origin: string;
};

const KEY_LENGTH = 80;

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, KEY_LENGTH);
}

function lines(topic: WorkTopic, origin: string, texts: readonly string[]): readonly Advice[] {
  return texts.map((text) => ({ key: keyOf(text), topic, text, sign: null, origin }));
}

const { hiringProgramme, remoteHiringGuide, retentionFramework } = hiringGuide;

function isOnboarding(practice: string): boolean {
  return /first-week|buddy|in-person|equal promotion/i.test(practice);
}

const forEveryRole: readonly Advice[] = [
  ...lines("sourcing", "Hiring programme", hiringProgramme.pipelines),
  ...hiringProgramme.cases.flatMap(({ name, actions, reportedResult }) =>
    lines("sourcing", `Case: ${name}`, actions).map((line) => ({ ...line, sign: `Reported there: ${reportedResult}` })),
  ),
  ...lines("brand", "Hiring programme", hiringProgramme.brand),
  ...lines("brand", "What to offer", hiringProgramme.offer),
  ...lines("development", "Hiring programme", hiringProgramme.develop),
  ...retentionFramework.levers.map(({ lever, detail, leadIndicator }) => ({
    ...{ key: keyOf(lever), topic: "retention" as const, text: `${lever}: ${detail}` },
    ...{ sign: leadIndicator, origin: "Retention framework" },
  })),
  ...lines("remote", "Remote guide, needed", remoteHiringGuide.requires),
  ...lines(
    "remote",
    "Remote guide, practice",
    remoteHiringGuide.practices.filter((practice) => !isOnboarding(practice)),
  ),
  ...lines(
    "remote",
    "Remote guide, risk",
    remoteHiringGuide.risks
      .filter((risk) => !/onboarding|cohesion/i.test(risk))
      .map((risk) => `Guard against: ${risk}`),
  ),
  ...lines("onboarding", "Remote guide", remoteHiringGuide.practices.filter(isOnboarding)),
];

function ofRole({ name, retentionLevers, transferBackgrounds }: Role): readonly Advice[] {
  return [
    ...lines("retention", name, retentionLevers),
    ...transferBackgrounds.flatMap(({ background, whatToTeach }) =>
      lines("development", name, [`Teach ${background}: ${whatToTeach.join(", ")}`]),
    ),
  ];
}

/** What two sources advise alike stands once, with both. */
function joinSame(advice: readonly Advice[]): readonly Advice[] {
  const joined = new Map<string, Advice>();
  for (const line of advice) {
    const place = `${line.topic} ${line.key}`;
    const before = joined.get(place);
    joined.set(
      place,
      before === undefined
        ? line
        : { ...before, sign: before.sign ?? line.sign, origin: `${before.origin}; ${line.origin}` },
    );
  }
  return [...joined.values()];
}

/** All advice for a role: its own first, then what holds for every role. An unknown role has none. */
export function adviceFor(role: string): readonly Advice[] {
  const known = roleBySlug.get(role);
  return known === undefined ? [] : joinSame([...ofRole(known), ...forEveryRole]);
}

/** The advice with a key, for a role; null when the reference no longer gives it. */
export function findAdvice(role: string, topic: WorkTopic, key: string): Advice | null {
  return adviceFor(role).find((advice) => advice.topic === topic && advice.key === key) ?? null;
}
