import { z } from "zod";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { payComponents } from "@/lib/domain/compensation/pay-claim";
import { claimGrades, companyTypes } from "@/lib/reference/claims";
import { ApiInterval, named, pageOf } from "./api-schemas";

const amount = z.number().nullable();
const grade = z.enum(claimGrades).describe("A: primary text; B: several agree; C: one secondary source");

export const ApiMeasuredBand = named(
  "MeasuredBand",
  z
    .object({
      n: z.number().int().describe("Records that it rests on"),
      ...{ p10: amount, p25: amount, p50: amount, p75: amount, p90: amount },
      points: z.array(z.number()).describe("The records themselves where there are but three"),
      medianInterval: ApiInterval.nullable().describe("Where the median is with 95 %"),
      source: z.object({
        name: z.string(),
        url: z.string().nullable(),
        grade,
        employers: z.number().int().nullable(),
        oldestYear: z.number().int(),
        newestYear: z.number().int(),
      }),
    })
    .describe("Percentiles of one source's records; null where the sample is too small to say one"),
);

export const ApiClaimedPay = named(
  "ClaimedPay",
  z
    .object({
      claim: z.string(),
      ...{ low: amount, middle: amount, high: amount },
      asPublished: z.object({ low: amount, mid: amount, high: amount, unit: z.string() }),
      year: z.number().int(),
      source: z.object({ name: z.string(), url: z.string().nullable(), grade }),
    })
    .describe("One published number as it is; claims that disagree stand side by side"),
);

export const ApiModelledPay = named(
  "ModelledPay",
  z
    .object({
      middle: z.number(),
      range: ApiInterval.describe("Meant to hold four fifths of what is claimed of such cells"),
      isWeak: z.boolean().describe("Of a level that too little is known about"),
      method: z.string(),
    })
    .describe("An estimate, and never a measurement: only where nothing was measured or claimed"),
);

export const ApiBand = named(
  "Band",
  z.object({
    role: z.string(),
    level: z.enum(payLevels).nullable().describe("null: all levels together, as a source publishes that names none"),
    place: z.string(),
    employers: z.enum(companyTypes),
    part: z.enum(payComponents),
    currency: z.literal("USD"),
    per: z.literal("year"),
    kind: z.enum(["measured", "claimed", "modelled", "nothing"]).describe("The best of what is known; never mixed"),
    measured: z.array(ApiMeasuredBand),
    claimed: z.array(ApiClaimedPay),
    modelled: ApiModelledPay.nullable(),
  }),
);
export type ApiBand = z.infer<typeof ApiBand>;

export const ApiBandPage = named("BandPage", pageOf(ApiBand));
