import { Banner } from "@/components/ui/banner";
import { listOfferedProfileChanges } from "@/lib/data/profile-versions";
import type { Actor } from "@/lib/domain/access";
import { formatList, formatQuantity } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { OfferForm } from "./offer-form";

/** Profiles that came with a newer program and wait for a decision, because a person had edited the role. */
export async function OfferedProfiles({ actor }: { readonly actor: Actor }) {
  const offers = await listOfferedProfileChanges(actor);
  return offers.map((offer) => {
    const name = roleBySlug.get(offer.role)?.name ?? offer.role;
    const { requirements, baseRate } = offer.difference;
    const changes = [
      ...(requirements.length > 0 ? [formatQuantity(requirements.length, "requirement")] : []),
      ...(baseRate === null ? [] : ["the base rate"]),
    ];
    return (
      <Banner key={offer.role} action={<OfferForm role={offer.role} />}>
        This Rolecall brings a changed profile for {name}: it differs from yours, version {offer.currentVersion}, in{" "}
        {formatList(changes)}. Yours stays in force until you decide.
      </Banner>
    );
  });
}
