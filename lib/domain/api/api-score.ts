import { z } from "zod";
import { RoleLevel } from "@/lib/domain/role/role-profile";
import { ApiInterval, named, pageOf } from "./api-schemas";

const points = z.number().min(0).max(100);

export const ApiReadings = named(
  "Readings",
  z
    .object({
      proven: points.describe("Unknowns count as zero"),
      expected: points.describe("Unknowns count by how likely they are"),
      possible: points.describe("Unknowns count as met"),
    })
    .describe("One score of 100 in three readings: how far apart they are shows how far to trust it"),
);

export const ApiScore = named(
  "Score",
  z.object({
    role: z.string(),
    level: RoleLevel,
    profileVersion: z.number().int().min(1),
    engineVersion: z.string(),
    inputsHash: z.string().describe("SHA-256 of all that the score was computed from besides profile and engine"),
    readings: ApiReadings.nullable().describe("null, with `because`, where none can be computed"),
    coverage: z.number().min(0).max(1).describe("Share of the profile's weight about which the résumé says something"),
    gate: z
      .enum(["passed", "verify", "failed"])
      .nullable()
      .describe("The must-haves, apart from the points: verify means that some are unknown"),
    mustHaves: z.object({ met: z.number().int(), open: z.number().int(), failed: z.number().int() }),
    because: z.string().nullable(),
  }),
);
export type ApiScore = z.infer<typeof ApiScore>;

export const ApiQuote = named(
  "Quote",
  z
    .object({
      start: z.number().int().min(0).describe("UTF-16 code units from the beginning of the text, inclusive"),
      end: z.number().int().min(0).describe("Exclusive"),
      text: z.string(),
    })
    .describe("A literal slice of the résumé's text"),
);

export const ApiTraceRow = named(
  "TraceRow",
  z
    .object({
      skill: z.string(),
      skillName: z.string(),
      required: z.enum(["must", "strong", "nice"]),
      weight: z.number(),
      levelAsked: z.number(),
      levelFound: ApiInterval.nullable().describe("null: unknown, which is not 0"),
      status: z.enum(["met", "partly-met", "unknown", "not-met"]),
      satisfiedBy: z.string().nullable().describe("The skill that stands in for this one"),
      nearest: z
        .object({ skill: z.string(), transfer: z.number() })
        .nullable()
        .describe("For an unknown: the adjacent skill that raises the expectation"),
      points: ApiReadings,
      outOf: points,
      quote: ApiQuote.nullable().describe("No quote, no point"),
    })
    .describe("What one requirement gives"),
);

export const ApiTracedScore = named(
  "TracedScore",
  z.object({
    ...ApiScore.shape,
    trace: z.array(ApiTraceRow).describe("In the order of the profile; its points sum to the readings"),
  }),
);
export type ApiTracedScore = z.infer<typeof ApiTracedScore>;

export const ApiTracedScorePage = named("TracedScorePage", pageOf(ApiTracedScore));
