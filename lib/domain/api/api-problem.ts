import { z } from "zod";
import { named } from "./api-schemas";

/** What an answer that is none says, as application/problem+json (RFC 9457). */
export const ApiProblem = named(
  "Problem",
  z.object({
    type: z.string().describe("Where this kind of problem is explained"),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe("What to do"),
    errors: z.array(z.object({ parameter: z.string(), message: z.string() })).optional(),
  }),
);
export type ApiProblem = z.infer<typeof ApiProblem>;

/** Every kind of problem, with its status and title. */
export const problemKinds = {
  "bad-request": { status: 400, title: "The address asks for something that is not there to be asked" },
  "no-token": { status: 401, title: "No token, or none that works" },
  "not-allowed": { status: 403, title: "The token may not do this" },
  "not-found": { status: 404, title: "Nothing is here" },
  "other-host": { status: 421, title: "Asked by another name" },
  "too-many": { status: 429, title: "Too many requests" },
  fault: { status: 500, title: "Rolecall failed" },
} as const;
export type ProblemKind = keyof typeof problemKinds;
