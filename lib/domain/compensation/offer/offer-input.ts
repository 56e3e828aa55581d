import { z } from "zod";
import { CalendarDay } from "@/lib/domain/calendar-day";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { companyTypes } from "@/lib/reference/claims";
import { exchangeRates } from "@/lib/reference/exchange-rates";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleBySlug } from "@/lib/reference/roles";
import { typedTerms } from "./offer-fields";
import { dateProblems, offerStatuses } from "./offer-status";
import { vestingSteps } from "./offer-terms";
import { readTerms } from "./read-terms";

/** The currencies that an offer may be in: those that there is a rate for. */
export const offerCurrencies: readonly string[] = exchangeRates.rates.map(({ currency }) => currency);

const amount = z.number().min(0);
const price = amount.nullable();

const Grant = z.strictObject({
  kind: z.enum(["options", "rsus"]),
  sizeBy: z.enum(["shares", "value"]),
  ...{ size: amount, refresher: amount, strike: amount, preferredPrice: price, commonPrice: price },
  ...{ years: z.int().min(1), everyMonths: z.literal(vestingSteps), cliffMonths: z.int().min(0) },
});

/** Terms as they are stored and sent; what the fields refuse is refused here too. */
export const StoredTerms = z
  .strictObject({
    currency: z.string(),
    base: amount,
    bonus: z.strictObject({ kind: z.enum(["percent", "amount"]), size: amount }),
    signOn: z.strictObject({ amount, years: z.int().min(1) }),
    equity: Grant.nullable(),
    fullyDilutedShares: amount.nullable(),
    nextRoundDilution: z.number().min(0).max(1).nullable(),
  })
  .superRefine((terms, context) => {
    const { problems } = readTerms(typedTerms(terms), offerCurrencies);
    for (const [field, message] of Object.entries(problems ?? {}))
      context.addIssue({ code: "custom", path: [field], message });
  });

/** What an offer is for: whom, which role, level and place. */
export const OfferPlace = z.object({
  label: z
    .string()
    .trim()
    .min(1, "Say who the offer is for, or what to call it.")
    .max(120, "A name has at most 120 characters."),
  role: z.string().refine((role) => roleBySlug.has(role), "Choose one of the ten roles."),
  level: z.enum(payLevels, "Choose a level of the list."),
  place: z.string().refine((id) => payPlaces.some((place) => place.id === id), "Choose a place of the list."),
  companyType: z.enum(companyTypes, "Choose a kind of company of the list."),
});

/** What became of an offer. */
export const OfferProgress = z
  .object({
    status: z.enum(offerStatuses, "Choose what became of it."),
    madeOn: CalendarDay.nullable(),
    answeredOn: CalendarDay.nullable(),
  })
  .superRefine((dates, context) => {
    for (const [field, message] of Object.entries(dateProblems(dates)))
      context.addIssue({ code: "custom", path: [field], message });
  });

/** Everything of an offer but what became of it. */
export const OfferFacts = z.object({ ...OfferPlace.shape, terms: StoredTerms });

/** An offer as somebody saves it. */
export const OfferInput = OfferFacts.and(OfferProgress);
export type OfferInput = z.infer<typeof OfferInput>;
