import { z } from "zod";
import { claimLevels, companyTypes } from "@/lib/reference/claims";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import factorFile from "./data/pay-factors.json";

const evidence = z.string().min(1);
const factor = z.number().positive();
const level = z.enum(claimLevels);

const Anchor = z.strictObject({
  role: z.string().min(1),
  /** Base a year in US dollars of a senior in the United States, all employers together. */
  usd: z.number().positive(),
  evidence,
  /** Records behind it; null where the source is no sample. */
  n: z.number().int().positive().nullable(),
});

const LevelFactor = z.strictObject({ level, factor, evidence }).readonly();

const PlaceFactor = z.strictObject({
  place: z.string().min(1),
  /** To the United States as a whole; null where there is no evidence but that of labs. */
  factor: factor.nullable(),
  /** Of a frontier lab there, to one in San Francisco; null where none has published. */
  labFactor: factor.nullable(),
  evidence,
});

const BaseShare = z.strictObject({
  companyType: z.enum(companyTypes),
  /** null: every level. */
  level: level.nullable(),
  low: z.number().gt(0).max(1),
  high: z.number().gt(0).max(1),
  evidence,
});

const PayFactors = z
  .strictObject({
    anchors: z.array(Anchor.readonly()),
    levels: z.array(LevelFactor),
    /** In India pay rises more steeply with the level. */
    indianLevels: z.array(LevelFactor),
    places: z.array(PlaceFactor.readonly()),
    companyTypes: z.array(z.strictObject({ companyType: z.enum(companyTypes), factor, evidence }).readonly()),
    /** What part of total pay base is. */
    baseShares: z.array(BaseShare.readonly()),
  })
  .readonly();

/** What the model of pay multiplies. Every number is our reading of published figures, none is a fact of its own. */
export const payFactors: z.infer<typeof PayFactors> = deepFreeze(PayFactors.parse(factorFile));
