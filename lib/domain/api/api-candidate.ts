import { z } from "zod";
import { ApiInterval, ApiMoment, named, pageOf } from "./api-schemas";
import { ApiQuote, ApiScore } from "./api-score";

const person = z.object({
  id: z.string(),
  name: z.string().describe("Empty where the résumé states none; a stand-in for a token that may not see names"),
  headline: z.string(),
  location: z.string(),
  years: ApiInterval.nullable().describe("Years of employment; null: unknown"),
  nearestRole: z.string().nullable(),
  isSample: z.boolean(),
  status: z.enum(["readable", "no-text"]),
  importedAt: ApiMoment,
  version: z.number().int().min(1).describe("Raised by each change"),
  page: z.url().describe("Where a person looks at them"),
});

export const ApiPerson = named(
  "Person",
  z.object({
    ...person.shape,
    position: z.number().int().min(1).describe("Place in the whole list"),
    score: ApiScore.nullable().describe("For the role that was asked for, else for the nearest"),
  }),
);
export type ApiPerson = z.infer<typeof ApiPerson>;

export const ApiPersonPage = named("PersonPage", pageOf(ApiPerson));

/** A value with the slice that it was read from; a value that a person typed has an empty slice. */
const fact = z.object({ value: z.string(), quote: ApiQuote });
const day = z.object({ year: z.number().int(), month: z.number().int().min(1).max(12).nullable() });

export const ApiPosition = named(
  "Position",
  z.object({
    kind: z.enum(["employment", "internship", "volunteer", "project"]),
    title: fact.nullable(),
    employer: fact.nullable(),
    place: fact.nullable(),
    start: day.nullable(),
    end: z.union([day, z.literal("present")]).nullable(),
    quote: ApiQuote,
  }),
);

export const ApiEducation = named(
  "Education",
  z.object({
    degree: fact.nullable(),
    level: z.enum(["secondary", "associate", "bachelor", "master", "doctorate", "other"]),
    field: fact.nullable(),
    school: fact.nullable(),
    end: day.nullable(),
    quote: ApiQuote,
  }),
);

export const ApiFinding = named(
  "Finding",
  z
    .object({
      skill: z.string(),
      skillName: z.string(),
      stance: z.enum(["held", "lacked"]),
      basis: z.enum(["stated", "implied"]),
      via: z.string().nullable().describe("The skill from whose finding this one follows"),
      strength: z.enum(["listed", "used", "delivered"]),
      level: ApiInterval,
      quote: ApiQuote,
      context: ApiQuote,
    })
    .describe("What the résumé says of one skill. Silence has no finding"),
);

export const ApiCandidate = named(
  "Candidate",
  z.object({
    ...person.shape,
    document: z.object({
      name: z.string(),
      format: z.string(),
      bytes: z.number().int(),
      pages: z.number().int().nullable(),
      characters: z.number().int(),
      warnings: z.array(z.object({ code: z.string(), message: z.string() })),
      text: z.string(),
    }),
    facts: z.object({
      emails: z.array(fact),
      phones: z.array(fact),
      links: z.array(z.object({ kind: z.string(), url: z.string(), quote: ApiQuote })),
      positions: z.array(ApiPosition),
      education: z.array(ApiEducation),
    }),
    evidence: z.object({
      skills: z.array(ApiFinding),
      scale: z.array(z.object({ dimension: z.string(), value: z.number(), quote: ApiQuote })),
      signals: z.array(z.object({ kind: z.string(), label: z.string(), quote: ApiQuote })),
    }),
    corrections: z
      .array(z.object({ field: z.string(), key: z.string(), value: z.unknown(), at: ApiMoment }))
      .describe("What people put right; facts and evidence have it already"),
  }),
);
export type ApiCandidate = z.infer<typeof ApiCandidate>;
