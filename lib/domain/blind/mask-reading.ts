import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import type { Education, Fact, Position, Resume, Section } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";
import { findPostcodes, findTownCodes } from "./find-addresses";
import { isLongAgo } from "./find-years";
import { type Identity, identityMasks } from "./identity-masks";
import { joinMasks, type MaskedText, maskText } from "./mask-text";

type Facts = Omit<Resume, "text" | "wraps" | "statements">;

/** A résumé's masked text, and who it must not tell. */
export type Veil = { readonly masked: MaskedText; readonly identity: Identity };

/** Words of somebody with what tells who they are replaced by labels. */
export function maskWords(words: string, identity: Identity): string {
  return maskText(words, identityMasks(words, identity)).text;
}

/** The town that somebody names, without street and code. */
export function maskPlace(place: string, identity: Identity): string {
  const codes = [...findPostcodes(place), ...findTownCodes(place)].map((range) => ({ ...range, label: "[address]" }));
  return maskText(place, joinMasks([...identityMasks(place, identity), ...codes])).text;
}

function maskFact<Value extends Fact<string> | null>(fact: Value, { masked, identity }: Veil): Value | Fact<string> {
  return fact === null ? fact : { value: maskWords(fact.value, identity), range: masked.rangeOf(fact.range) };
}

function labelFact({ range }: Fact<unknown>, label: string, { masked }: Veil): Fact<string> {
  return { value: label, range: masked.rangeOf(range) };
}

function maskPosition(position: Position, veil: Veil): Position {
  const { masked, identity } = veil;
  const { title, employer, place, dates, range } = position;
  return {
    ...position,
    title: maskFact(title, veil),
    employer: maskFact(employer, veil),
    place: maskFact(place, veil),
    ...(isLongAgo(position, identity.asOf) ? { start: null, end: position.end === "present" ? "present" : null } : {}),
    dates: dates === null ? null : masked.rangeOf(dates),
    range: masked.rangeOf(range),
  };
}

function maskEducation({ degree, field, school, range, level }: Education, veil: Veil): Education {
  return {
    level,
    degree: maskFact(degree, veil),
    field: maskFact(field, veil),
    school: school === null ? null : labelFact(school, "[school]", veil),
    end: null,
    range: veil.masked.rangeOf(range),
  };
}

/** What was read of a person, without who they are; every slice as it stands in the masked text. Years of experience stay. */
export function maskFacts(facts: Facts, veil: Veil): Facts {
  const { masked, identity } = veil;
  const section = ({ kind, heading, range }: Section): Section => ({
    ...{ kind, heading: heading === null ? null : masked.rangeOf(heading), range: masked.rangeOf(range) },
  });
  // Each one by itself: a fact that is new is not shown before somebody says how.
  return {
    yearsExperience: facts.yearsExperience,
    name: facts.name === null ? null : labelFact(facts.name, "[name]", veil),
    emails: facts.emails.map((fact) => labelFact(fact, "[contact]", veil)),
    phones: facts.phones.map((fact) => labelFact(fact, "[contact]", veil)),
    location:
      facts.location === null
        ? null
        : { ...maskFact(facts.location, veil), value: maskPlace(facts.location.value, identity) },
    links: facts.links.map(({ value, range }) => ({
      ...{ value: { kind: value.kind, url: "[link]" }, range: masked.rangeOf(range) },
    })),
    sections: facts.sections.map(section),
    positions: facts.positions.map((position) => maskPosition(position, veil)),
    education: facts.education.map((item) => maskEducation(item, veil)),
    warnings: facts.warnings.map((warning) => ({ ...warning, message: maskWords(warning.message, identity) })),
  };
}

/** The same findings with their quotes as they stand in the masked text: skills, levels and years, and so every score, are untouched. */
export function maskEvidence(evidence: CandidateFacts, { masked, identity }: Veil): CandidateFacts {
  const at = (range: TextRange): TextRange => masked.rangeOf(range);
  return {
    skills: evidence.skills.map((finding) => ({
      ...finding,
      quote: at(finding.quote),
      context: at(finding.context),
      mentions: finding.mentions.map(at),
    })),
    scale: evidence.scale.map((finding) => ({ ...finding, quote: at(finding.quote) })),
    signals: evidence.signals.map(({ kind, label, quote }) => ({
      ...{ kind, label: maskWords(label, identity), quote: at(quote) },
    })),
    yearsExperience: evidence.yearsExperience,
  };
}
