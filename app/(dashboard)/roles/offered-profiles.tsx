import { ProfileDiff } from "@/app/(dashboard)/roles/[roleId]/profile-diff";
import { skillName } from "@/components/evidence/skill-names";
import { Banner } from "@/components/ui/banner";
import { listOfferedProfileChanges, type OfferedProfileChange } from "@/lib/data/profile-versions";
import type { Actor } from "@/lib/domain/access";
import { formatList, formatQuantity } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { OfferForm } from "./offer-form";

type OfferedProfilesProps = {
  readonly actor: Actor;
  /** Only the offer for this role; without it all. */
  readonly role?: string;
};

/** Profiles that came with a newer program and wait for a decision, because a person had edited the role. */
export async function OfferedProfiles({ actor, role }: OfferedProfilesProps) {
  const offers = await listOfferedProfileChanges(actor);
  return offers
    .filter((offer) => role === undefined || offer.role === role)
    .map((offer) => <Offer key={offer.role} offer={offer} />);
}

function Offer({ offer }: { readonly offer: OfferedProfileChange }) {
  const name = roleBySlug.get(offer.role)?.name ?? offer.role;
  const { requirements, baseRate } = offer.difference;
  const changes = [
    ...(requirements.length > 0 ? [formatQuantity(requirements.length, "requirement")] : []),
    ...(baseRate === null ? [] : ["the base rate"]),
  ];
  return (
    <Banner action={<OfferForm role={offer.role} />}>
      <p>
        This Rolecall brings a changed profile for <b className="font-semibold">{name}</b>. It{" "}
        {changes.length === 0 ? "asks what yours asks" : `differs from yours in ${formatList(changes)}`}. Yours, version{" "}
        {offer.currentVersion}, stays in force until you decide; taking the new one makes version{" "}
        {offer.currentVersion + 1} and keeps yours to go back to.
      </p>
      {changes.length === 0 ? null : (
        <details className="mt-1">
          <summary className="link w-fit">What would change</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by the keyboard. */}
          <section aria-label={`Changes to ${name}`} tabIndex={0} className="mt-1.5 max-h-72 overflow-y-auto">
            <ProfileDiff difference={offer.difference} nameOf={skillName} />
          </section>
        </details>
      )}
    </Banner>
  );
}
