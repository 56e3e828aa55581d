import type { DatePoint, Resume, YearMonth } from "@/lib/domain/resume/resume";
import { foldName, nameWords } from "./fold-name";
import type { FieldRule, LinkageRecord, Span } from "./linkage-record";

/** How two résumés are compared. That both name the same town follows from neither name nor school, so that no two share a family. */
export const resumeRules: readonly FieldRule[] = [
  { field: "email", label: "e-mail address", kind: "identifier" },
  { field: "profile", label: "profile link", kind: "identifier" },
  { field: "phone", label: "phone", kind: "phone" },
  { field: "given", label: "given name", kind: "name", group: "name" },
  { field: "surname", label: "surname", kind: "name", group: "name" },
  { field: "employer", label: "employer", kind: "span" },
  { field: "school", label: "school", kind: "text" },
  // People move: two places say little.
  { field: "place", label: "place", kind: "text", shares: { m: [0.35, 0.15, 0.5], u: [0.93, 0.03, 0.04] } },
];

/**
 * How sure a pair of résumés has to be before somebody is asked to look, how many facts besides the names have to agree, and for how many a
 * smaller pool counts.
 */
export const resumeThresholds = { leastProbability: 0.5, leastFacts: 1, leastPool: 1000 } as const;

function monthsOf({ year, month }: DatePoint | YearMonth, isEnd: boolean): number {
  return year * 12 + (month ?? (isEnd ? 12 : 1)) - 1;
}

type Facts = Pick<Resume, "name" | "emails" | "phones" | "links" | "positions" | "education" | "location">;

function employersOf({ positions }: Facts, asOf: YearMonth): readonly Span[] {
  return positions.flatMap(({ employer, start, end }) => {
    if (employer === null) return [];
    const until = end === "present" ? asOf : end;
    return [
      {
        name: employer.value,
        from: start === null ? null : monthsOf(start, false),
        to: until === null ? null : monthsOf(until, true),
      },
    ];
  });
}

/** Particles that begin a surname: "van der Berg" is one. */
const PARTICLES = new Set([
  "van",
  "von",
  "der",
  "den",
  "de",
  "del",
  "della",
  "di",
  "da",
  "dos",
  "du",
  "la",
  "le",
  "el",
  "al",
  "bin",
  "ibn",
  "ter",
]);

/** Given name and surname as they are written; titles and what stands in brackets are left out. */
function splitName(name: string): { readonly given: string; readonly surname: string } {
  const wordsOf = (part: string) => part.split(/\s+/).filter((word) => nameWords(word).length > 0);
  // "Nakamura, Yuki" says itself which is which.
  const [before = [], after = []] = name
    .replace(/\([^)]*\)/g, " ")
    .split(",")
    .map(wordsOf);
  if (before.length === 1 && after.length > 0) return { given: after.join(" "), surname: before.join(" ") };
  const particle = before.findIndex((word, index) => index > 0 && PARTICLES.has(foldName(word)));
  const at = before.length < 2 ? 1 : particle > 0 && particle < before.length - 1 ? particle : before.length - 1;
  return { given: before.slice(0, at).join(" "), surname: before.slice(at).join(" ") };
}

/** What of a résumé tells who somebody is. `asOf` is when it was read: until then whoever says "present" was there. */
export function resumeRecord(id: string, facts: Facts, asOf: YearMonth): LinkageRecord {
  const { given, surname } = splitName(facts.name?.value ?? "");
  return {
    id,
    fields: {
      ...{ given, surname, place: facts.location?.value },
      email: facts.emails.map(({ value }) => value),
      profile: facts.links.flatMap(({ value }) => (value.kind === "website" ? [] : [value.url])),
      phone: facts.phones.map(({ value }) => value),
      employer: employersOf(facts, asOf),
      school: facts.education.flatMap(({ school }) => school?.value ?? []),
    },
  };
}
