import "server-only";
import type { z } from "zod";
import { type CandidateDetail, getCandidate } from "@/lib/data/candidates";
import { noteCandidateView } from "@/lib/data/journal-access";
import { noteHiddenCandidate } from "@/lib/data/note-refusal";
import type { Actor } from "@/lib/domain/access";
import type { ApiCandidate } from "@/lib/domain/api/api-candidate";
import { DomainError } from "@/lib/domain/errors";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { Education, Fact, Position } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";
import type { Answered, Asked } from "./answer-api";
import { toApiPerson } from "./people-answers";
import { skillName } from "./skill-name";

type Body = z.input<typeof ApiCandidate>;
/** The slice of a text that a range names, with its words. */
export type QuoteAt = (range: TextRange) => { readonly start: number; readonly end: number; readonly text: string };

export function quotesOf(text: string): QuoteAt {
  return ({ start, end }) => ({ start, end, text: text.slice(start, end) });
}

/** The candidate whom a program asks for; the journal has the look. Throws NOT_FOUND, also for one who was not assigned. */
export async function openCandidate(actor: Actor, id: string, now: Date): Promise<CandidateDetail> {
  try {
    const candidate = await getCandidate(actor, id);
    await noteCandidateView(actor, id, now);
    return candidate;
  } catch (error) {
    if (error instanceof DomainError && error.code === "NOT_FOUND") await noteHiddenCandidate(actor, id, now);
    throw error;
  }
}

const factWith = (quote: QuoteAt) => (fact: Fact<string>) => ({ value: fact.value, quote: quote(fact.range) });

function positionWith(quote: QuoteAt) {
  const fact = factWith(quote);
  const orNull = (known: Fact<string> | null) => (known === null ? null : fact(known));
  return ({ kind, title, employer, place, start, end, range }: Position) => ({
    ...{ kind, start, end, quote: quote(range) },
    ...{ title: orNull(title), employer: orNull(employer), place: orNull(place) },
  });
}

function educationWith(quote: QuoteAt) {
  const fact = factWith(quote);
  const orNull = (known: Fact<string> | null) => (known === null ? null : fact(known));
  return ({ degree, level, field, school, end, range }: Education) => ({
    ...{ level, end, quote: quote(range) },
    ...{ degree: orNull(degree), field: orNull(field), school: orNull(school) },
  });
}

function findingWith(quote: QuoteAt) {
  return ({ skill, stance, basis, via, strength, level, ...at }: SkillFinding) => ({
    ...{ skill, skillName: skillName(skill), stance, basis, via, strength, level },
    ...{ quote: quote(at.quote), context: quote(at.context) },
  });
}

function toBody(candidate: CandidateDetail): Body {
  const { document, facts, evidence, corrections } = candidate;
  const quote = quotesOf(document.text);
  return {
    ...toApiPerson({ ...candidate, score: null }),
    document: {
      ...{ name: document.originalName, format: document.format, bytes: document.byteLength },
      ...{ pages: document.pageCount, characters: document.text.length, text: document.text },
      warnings: document.warnings.map(({ code, message }) => ({ code, message })),
    },
    facts: {
      emails: facts.emails.map(factWith(quote)),
      phones: facts.phones.map(factWith(quote)),
      links: facts.links.map(({ value: { kind, url }, range }) => ({ kind, url, quote: quote(range) })),
      positions: facts.positions.map(positionWith(quote)),
      education: facts.education.map(educationWith(quote)),
    },
    evidence: {
      skills: evidence.skills.map(findingWith(quote)),
      scale: evidence.scale.map(({ dimension, value, quote: at }) => ({ dimension, value, quote: quote(at) })),
      signals: evidence.signals.map(({ kind, label, quote: at }) => ({ kind, label, quote: quote(at) })),
    },
    corrections: corrections.map(({ field, key, value, at }) => ({ field, key, value, at: at.toISOString() })),
  };
}

/** One candidate with everything that was read. */
export async function answerCandidate({ actor, now }: Asked<unknown>, id: string): Promise<Answered<Body>> {
  return { body: toBody(await openCandidate(actor, id, now)) };
}
