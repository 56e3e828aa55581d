import { z } from "zod";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { payComponents } from "@/lib/domain/compensation/pay-claim";
import { RoleLevel } from "@/lib/domain/role/role-profile";
import { companyTypes } from "@/lib/reference/claims";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";

/* What an address may ask. Anything else is refused with a sentence: a misspelt filter must not look like an empty pool. */

export const ApiRoleSlug = z.enum(roleNames.map(({ slug }) => slug));
const level = z.enum(RoleLevel.options).optional().describe("Without it the role's usual level");
const number = (schema: z.ZodNumber) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, "Give a number.")
    .transform(Number)
    .pipe(schema);
const whole = (schema: z.ZodNumber) => z.string().regex(/^\d+$/, "Give a whole number.").transform(Number).pipe(schema);

const paging = {
  cursor: z.string().min(1).max(500).optional().describe("From the address of the next page"),
  limit: whole(z.number().int().min(1).max(200)).default(50).describe("Rows a page, at most 200"),
};

const filters = {
  search: z.string().max(200).optional().describe("Words that name, headline or place must all contain"),
  gate: z.enum(["passed", "verify", "failed"]).optional(),
  minimumCoverage: number(z.number().min(0).max(1)).optional().describe("Least share of the weight, from 0 to 1"),
  skill: z.string().min(1).max(80).optional().describe("Slug of a skill that is held, with a quote"),
  minimumLevel: number(z.number().min(1).max(5)).optional().describe("Of that skill, 1 to 5"),
  location: z.string().max(100).optional(),
  minimumYears: number(z.number().min(0).max(60)).optional(),
  sample: z.enum(["true", "false"]).optional().describe("Only the sample pool, or only others"),
};

export const NoQuery = z.strictObject({});

export const RankingApiQuery = z.strictObject({ level, ...filters, ...paging });

export const CandidateApiQuery = z.strictObject({
  role: ApiRoleSlug.optional().describe("With it, gate and coverage are those of this role"),
  level,
  ...filters,
  sort: z.enum(["imported", "expected", "coverage", "name", "years"]).default("imported"),
  direction: z.enum(["ascending", "descending"]).default("descending"),
  ...paging,
});

export const ScoreApiQuery = z.strictObject({
  role: ApiRoleSlug.optional().describe("Without it all ten, each at its usual level"),
  level,
});

export const BandApiQuery = z.strictObject({
  role: ApiRoleSlug,
  level: z
    .enum(["all", ...payLevels])
    .optional()
    .describe("all: records whose source names no level; without it every level"),
  place: z
    .enum(payPlaces.map(({ id }) => id))
    .optional()
    .describe("Without it every place"),
  employers: z.enum(companyTypes).default("all"),
  part: z.enum(payComponents).default("base").describe("Which part of pay; percentiles of parts are never added"),
  ...paging,
});
