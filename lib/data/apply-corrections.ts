import type { CandidateFacts, SkillFinding } from "@/lib/domain/evidence/evidence";
import type { Interval } from "@/lib/domain/interval";
import { countYears } from "@/lib/domain/resume/career/count-years";
import type { Education, Fact, Link, Position, YearMonth } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";
import type { FactCorrection } from "./correction";
import type { ReadFacts, Reading } from "./reading";

type Correction<Field extends FactCorrection["field"]> = Extract<FactCorrection, { field: Field }>;

/** The key by which corrections name an item that the parser read from `range`. */
export function rangeKeyOf(range: TextRange): string {
  return `${range.start}-${range.end}`;
}

function rangeOfKey(key: string): TextRange {
  const [start = 0, end = 0] = key.split("-").map(Number);
  return { start, end };
}

function of<Field extends FactCorrection["field"]>(
  corrections: readonly FactCorrection[],
  field: Field,
): readonly Correction<Field>[] {
  return corrections.filter((correction): correction is Correction<Field> => correction.field === field);
}

/** `items` with each corrected one replaced or removed; a correction of an item that a later reader no longer finds stays as one. */
function overlay<Item, Change extends { readonly key: string; readonly value: unknown }>(
  items: readonly Item[],
  corrections: readonly Change[],
  rule: {
    readonly keyOf: (item: Item) => string;
    readonly change: (correction: Change, read: Item | null) => Item | null;
  },
): readonly Item[] {
  const byKey = new Map(corrections.map((correction) => [correction.key, correction]));
  const kept = items.flatMap((item) => {
    const correction = byKey.get(rule.keyOf(item));
    if (correction === undefined) return [item];
    byKey.delete(rule.keyOf(item));
    return rule.change(correction, item) ?? [];
  });
  const added = [...byKey.values()].flatMap((correction) => rule.change(correction, null) ?? []);
  return [...kept, ...added];
}

function correctText(
  items: readonly Fact<string>[],
  corrections: readonly Correction<"email" | "phone">[],
): readonly Fact<string>[] {
  return overlay(items, corrections, {
    keyOf: (item) => rangeKeyOf(item.range),
    change: ({ key, value }) => (value === null ? null : { value, range: rangeOfKey(key) }),
  });
}

function correctLine(
  read: Fact<string> | null,
  correction: { readonly value: string | null } | undefined,
): Fact<string> | null {
  if (correction === undefined) return read;
  // A value typed by hand stands beside the slice that it corrects; without one, at the start of the text.
  return correction.value === null ? null : { value: correction.value, range: read?.range ?? { start: 0, end: 0 } };
}

/** An address put right keeps its kind; one that was not read is a website. */
function correctLinks(items: readonly Fact<Link>[], corrections: readonly Correction<"link">[]): readonly Fact<Link>[] {
  return overlay(items, corrections, {
    keyOf: (item) => rangeKeyOf(item.range),
    change: ({ key, value }, read) =>
      value === null ? null : { value: { kind: read?.value.kind ?? "website", url: value }, range: rangeOfKey(key) },
  });
}

function factIn(range: TextRange, value: string | null, read: Fact<string> | null): Fact<string> | null {
  return value === null ? null : { value, range: read?.range ?? range };
}

function correctPosition({ key, value }: Correction<"position">, read: Position | null): Position | null {
  if (value === null) return null;
  const range = read?.range ?? rangeOfKey(key);
  return {
    kind: read?.kind ?? "employment",
    place: read?.place ?? null,
    dates: read?.dates ?? null,
    range,
    title: factIn(range, value.title, read?.title ?? null),
    employer: factIn(range, value.employer, read?.employer ?? null),
    start: value.start,
    end: value.end,
  };
}

function correctEducation({ key, value }: Correction<"education">, read: Education | null): Education | null {
  if (value === null) return null;
  const range = read?.range ?? rangeOfKey(key);
  return {
    level: read?.level ?? "other",
    field: read?.field ?? null,
    range,
    degree: factIn(range, value.degree, read?.degree ?? null),
    school: factIn(range, value.school, read?.school ?? null),
    end: value.end,
  };
}

/** A corrected skill as one finding. Without words that show it there is no point to give, so none is made. */
function correctSkill({ key, value }: Correction<"skill">, read: SkillFinding | null): SkillFinding | null {
  const quote = value?.quote ?? read?.quote;
  if (value === null || quote === undefined) return null;
  return {
    skill: key,
    stance: value.stance,
    basis: "stated",
    via: null,
    strength: read?.strength ?? "used",
    level: value.stance === "lacked" ? { low: 0, high: 0 } : value.level,
    quote,
    context: value.quote ?? read?.context ?? quote,
    mentions: read?.mentions ?? [quote],
  };
}

function correctEvidence(
  evidence: CandidateFacts,
  corrections: readonly FactCorrection[],
  yearsExperience: Interval | null,
): CandidateFacts {
  return {
    skills: overlay(evidence.skills, of(corrections, "skill"), {
      keyOf: (finding) => finding.skill,
      change: correctSkill,
    }),
    scale: overlay(evidence.scale, of(corrections, "scale"), {
      keyOf: (finding) => rangeKeyOf(finding.quote),
      change: ({ value }, read) => (value === null || read === null ? null : { ...read, value: value.value }),
    }),
    signals: overlay(evidence.signals, of(corrections, "signal"), {
      keyOf: (finding) => rangeKeyOf(finding.quote),
      change: ({ value }, read) => (value === null || read === null ? null : { ...read, label: value.label }),
    }),
    yearsExperience,
  };
}

/**
 * Years that a person wrote; else those of the positions, once one of them was corrected; else those that were read. Where no position ever had a
 * date, the text states the years, and another title does not change that.
 */
function correctYears(
  facts: ReadFacts,
  positions: readonly Position[],
  about: { readonly corrections: readonly FactCorrection[]; readonly asOf: YearMonth },
): Interval | null {
  const written = of(about.corrections, "yearsExperience")[0];
  if (written !== undefined) return written.value;
  if (of(about.corrections, "position").length === 0) return facts.yearsExperience;
  const isStated = countYears(facts.positions, about.asOf) === null;
  return countYears(positions, about.asOf) ?? (isStated ? facts.yearsExperience : null);
}

function correctFacts(facts: ReadFacts, corrections: readonly FactCorrection[], asOf: YearMonth): ReadFacts {
  const positions = overlay(facts.positions, of(corrections, "position"), {
    keyOf: (item) => rangeKeyOf(item.range),
    change: correctPosition,
  });
  return {
    ...facts,
    name: correctLine(facts.name, of(corrections, "name")[0]),
    location: correctLine(facts.location, of(corrections, "location")[0]),
    emails: correctText(facts.emails, of(corrections, "email")),
    phones: correctText(facts.phones, of(corrections, "phone")),
    links: correctLinks(facts.links, of(corrections, "link")),
    positions,
    education: overlay(facts.education, of(corrections, "education"), {
      keyOf: (item) => rangeKeyOf(item.range),
      change: correctEducation,
    }),
    yearsExperience: correctYears(facts, positions, { corrections, asOf }),
  };
}

/**
 * A reading as people have corrected it: a correction wins over the parser. The reading itself is left as it was read. `asOf` is the
 * month in which it was read, which "present" means.
 */
export function applyCorrections(reading: Reading, corrections: readonly FactCorrection[], asOf: YearMonth): Reading {
  if (corrections.length === 0) return reading;
  const facts = correctFacts(reading.facts, corrections, asOf);
  return { facts, evidence: correctEvidence(reading.evidence, corrections, facts.yearsExperience) };
}
