import { z } from "zod";
import type { Permission } from "@/lib/domain/access";
import { ApiBandPage } from "./api-band";
import { ApiCandidate, ApiPersonPage } from "./api-candidate";
import { BandApiQuery, CandidateApiQuery, NoQuery, RankingApiQuery, ScoreApiQuery } from "./api-queries";
import { ApiRolePage, ApiRoleProfile } from "./api-role";
import { ApiTracedScorePage } from "./api-score";

/** Where the read API begins, and its version: a change that could break a program gets another number. */
export const API_BASE = "/api/v1";

export type Endpoint<Query extends z.ZodObject = z.ZodObject, Body extends z.ZodType = z.ZodType> = {
  /** Of the description, and the anchor of the page about it. */
  readonly id: string;
  /** After the base, with its places in braces. */
  readonly path: string;
  readonly summary: string;
  readonly detail: string;
  /** What the token must be ticked for. */
  readonly permissions: readonly Permission[];
  readonly query: Query;
  readonly body: Body;
  /** An address that shows it at work, after the base. */
  readonly example: string;
};

function endpoint<Query extends z.ZodObject, Body extends z.ZodType>(
  about: Endpoint<Query, Body>,
): Endpoint<Query, Body> {
  return about;
}

const seesLists = ["pool:read", "pool:export"] as const;
const seesPeople = ["candidate:read"] as const;
const ROLE = "ai-infrastructure-engineer";

export const listRolesEndpoint = endpoint({
  id: "listRoles",
  path: "/roles",
  summary: "The ten roles",
  detail: "Each with its levels and the version of its profile that is in force.",
  permissions: ["role:read"],
  query: NoQuery,
  body: ApiRolePage,
  example: "/roles",
});

export const getRoleEndpoint = endpoint({
  id: "getRole",
  path: "/roles/{role}",
  summary: "One role with its profile",
  detail: "The requirements and weights by which people are scored, and the version that they are.",
  permissions: ["role:read"],
  query: NoQuery,
  body: ApiRoleProfile,
  example: `/roles/${ROLE}`,
});

export const rankCandidatesEndpoint = endpoint({
  id: "rankCandidates",
  path: "/roles/{role}/candidates",
  summary: "The ranking of a role",
  detail:
    "Best expected score first, each in three readings with coverage and gate. Nobody is left out by a threshold.",
  permissions: seesLists,
  query: RankingApiQuery,
  body: ApiPersonPage,
  example: `/roles/${ROLE}/candidates?level=senior&gate=passed&limit=20`,
});

export const listCandidatesEndpoint = endpoint({
  id: "listCandidates",
  path: "/candidates",
  summary: "The pool, filtered and sorted",
  detail:
    "The filters of the page Candidates. The score is that for the role that was asked for, else for the nearest.",
  permissions: seesLists,
  query: CandidateApiQuery,
  body: ApiPersonPage,
  example: "/candidates?skill=kubernetes&minimumLevel=3&sort=years",
});

export const getCandidateEndpoint = endpoint({
  id: "getCandidate",
  path: "/candidates/{candidate}",
  summary: "One candidate with facts and evidence",
  detail:
    "Everything that was read, each fact with the slice of the text that it was read from, corrections applied. A token that may not see names gets labels in the place of who it is.",
  permissions: seesPeople,
  query: NoQuery,
  body: ApiCandidate,
  example: "/candidates/{candidate}",
});

export const traceScoresEndpoint = endpoint({
  id: "traceScores",
  path: "/candidates/{candidate}/scores",
  summary: "A candidate's scores, requirement by requirement",
  detail: "What each requirement gives and the quote that shows it, under the profiles in force.",
  permissions: [...seesPeople, "role:read"],
  query: ScoreApiQuery,
  body: ApiTracedScorePage,
  example: `/candidates/{candidate}/scores?role=${ROLE}&level=senior`,
});

export const listBandsEndpoint = endpoint({
  id: "listBands",
  path: "/bands",
  summary: "What a role pays",
  detail:
    "By level and place: percentiles of records, published claims as they are, and an estimate only where there is neither. The three are never mixed.",
  permissions: ["role:read"],
  query: BandApiQuery,
  body: ApiBandPage,
  example: `/bands?role=${ROLE}&level=senior`,
});

/** Every endpoint, in the order in which they are explained. */
export const endpoints: readonly Endpoint[] = [
  listRolesEndpoint,
  getRoleEndpoint,
  rankCandidatesEndpoint,
  listCandidatesEndpoint,
  getCandidateEndpoint,
  traceScoresEndpoint,
  listBandsEndpoint,
];

/** A parameter of an address, as the description and the page about it name it. */
export type EndpointParameter = {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
};

const PATH_WORDS: Readonly<Record<string, string>> = { role: "Slug of a role", candidate: "Id of a candidate" };

const ParameterSchemas = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});

/** Places of the path first, then what may be asked, read off the schema by which requests are checked. */
export function parametersOf({ path, query }: Endpoint): readonly EndpointParameter[] {
  const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    ...{ name, in: "path" as const, required: true, description: PATH_WORDS[name] ?? name },
    schema: { type: "string" },
  }));
  const { properties } = ParameterSchemas.parse(z.toJSONSchema(query, { io: "output" }));
  const asked = Object.entries(properties).map(([name, { description, ...schema }]) => ({
    ...{ name, in: "query" as const, required: query.shape[name]?.safeParse(undefined).success === false },
    description: typeof description === "string" ? description : "",
    schema,
  }));
  return [...places, ...asked];
}
