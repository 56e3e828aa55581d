import type { ReactNode } from "react";
import { RightsProvider } from "@/components/layout/rights";
import { Banner } from "@/components/ui/banner";
import type { CandidateDetail } from "@/lib/data/candidates";
import { type Actor, may, rightsOf } from "@/lib/domain/access";
import { REVEAL_HOURS } from "@/lib/domain/blind/reveal";
import { formatMoment } from "@/lib/format";
import { HideButton } from "./hide-button";
import { RevealForm } from "./reveal-form";

type IdentityBannerProps = { readonly actor: Actor; readonly candidate: CandidateDetail };

/** In blind review: that this candidate is hidden and how to reveal them, or until when they are shown. Nothing while it is off. */
export function IdentityBanner({ actor, candidate: { id, isHidden } }: IdentityBannerProps) {
  if (!isHidden) {
    const until = actor.blind?.revealed.get(id);
    return until === undefined ? null : (
      <Banner action={<HideButton candidateId={id} />}>
        You revealed who this is. It is shown to you alone, until {formatMoment(until.toISOString())}.
      </Banner>
    );
  }
  const mayReveal = may(actor, "identity:reveal");
  return (
    <Banner action={mayReveal ? <RevealForm candidateId={id} /> : null}>
      <b className="font-semibold">Blind review:</b> labels such as [name] stand in the place of who this is. Scores are
      those of the whole résumé.{" "}
      {mayReveal
        ? `A reveal holds for you alone and ${REVEAL_HOURS} hours, and the journal has it. Corrections wait for it.`
        : "A recruiter can reveal it; your account may not."}
    </Banner>
  );
}

type CorrectableProps = { readonly actor: Actor; readonly isHidden: boolean; readonly children: ReactNode };

/** Offers no corrections in it while a candidate is hidden: those are held against the résumé's own words. */
export function Correctable({ actor, isHidden, children }: CorrectableProps) {
  const rights = rightsOf(actor).filter((permission) => !isHidden || permission !== "candidate:write");
  return <RightsProvider permissions={rights}>{children}</RightsProvider>;
}
