import { z } from "zod";
import { offerFields, untouchedTerms } from "@/lib/domain/compensation/offer/offer-fields";
import {
  type OfferInput,
  OfferPlace,
  OfferProgress,
  offerCurrencies,
} from "@/lib/domain/compensation/offer/offer-input";
import { readTerms } from "@/lib/domain/compensation/offer/read-terms";
import { DomainError } from "@/lib/domain/errors";

/** Longer than anything that means something in one field. */
const Typed = z.string().max(200, "This is too long.").default("");

const day = Typed.transform((text) => text || null);

/** An offer as its form sends it: every field a text, so that what cannot be read comes back with its sentence. */
export const OfferForm = z.object({
  // One that is not sent is not asked, as the fields of equity where there is none; one that is sent empty was emptied by somebody.
  ...Object.fromEntries(offerFields.map((field) => [field, z.string().max(200, "This is too long.").optional()])),
  ...{ label: Typed, role: Typed, level: Typed, place: Typed, companyType: Typed, status: Typed },
  ...{ madeOn: day, answeredOn: day },
});

type SentForm = Readonly<Record<string, unknown>>;

function sentencesOf(error: z.ZodError | undefined): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const { path, message } of error?.issues ?? []) sentences[String(path[0] ?? "")] ??= message;
  return sentences;
}

/** The offer that a form holds. Throws INVALID with a sentence for every field that cannot be taken, all at once. */
export function readOfferForm(form: SentForm): OfferInput {
  const sent = offerFields.map((field) => [field, String(form[field] ?? untouchedTerms[field])]);
  const { terms, problems } = readTerms({ ...untouchedTerms, ...Object.fromEntries(sent) }, offerCurrencies);
  const place = OfferPlace.safeParse(form);
  const progress = OfferProgress.safeParse(form);
  if (terms !== null && place.success && progress.success) return { ...place.data, ...progress.data, terms };
  throw new DomainError("INVALID", "Some fields need another look.", {
    ...problems,
    ...sentencesOf(place.error),
    ...sentencesOf(progress.error),
  });
}
