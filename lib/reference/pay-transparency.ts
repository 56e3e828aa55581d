import { z } from "zod";
import { CitedSource } from "@/lib/reference/cited-source";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { texts } from "@/lib/reference/texts";
import payTransparencyFile from "./data/pay-transparency.json";

/** What a law asks a job posting to state. */
export const PostingDuty = z.enum(["pay-range", "benefits", "other-pay", "deadline", "ai-use"]);
export type PostingDuty = z.infer<typeof PostingDuty>;

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What one place asks of job postings about pay, as its source says. Not legal advice. */
export const PayRule = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    name: z.string().min(1),
    /** Names by which a text or a field names the place. */
    words: texts,
    /** null where no law asks for anything. */
    inForceFrom: Day.nullable(),
    employeesAtLeast: z.number().int().min(1),
    covers: z.string().min(1),
    when: z.enum(["posting", "before-interview", "none"]),
    mustState: z.array(PostingDuty).readonly(),
    /** Whether "from 50,000" is enough. */
    openEndedAllowed: z.boolean(),
    /** The widest range allowed, in whole units a year; null where no law names a width. */
    widestRange: z
      .strictObject({
        amount: z.number().int().positive(),
        currency: z.string().regex(/^[A-Z]{3}$/),
        /** The limit does not hold for a range that ends above. */
        unlessAbove: z.number().int().positive(),
      })
      .readonly()
      .nullable(),
    neutralTitles: z.boolean(),
    /** How remote work is treated. */
    remote: z.string().min(1),
    note: z.string().min(1),
    source: CitedSource,
    /** The day on which somebody last compared this with its source. */
    reviewedOn: Day,
  })
  .readonly();
export type PayRule = z.infer<typeof PayRule>;

/** Pay-transparency rules; narrower places stand before wider ones, so that the first that fits holds. */
export const payRules: readonly PayRule[] = deepFreeze(z.array(PayRule).parse(payTransparencyFile));

/** Days after which a rule is to be compared with its source again. */
export const PAY_RULE_REVIEW_DAYS = 120;
