"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { findCandidatesAction } from "./actions";
import { FindList, type Found } from "./find-list";
import type { DraftOffer } from "./use-offer-draft";

/** Whom an offer is for. */
export type LinkedCandidate = { readonly id: string; readonly name: string };

type CandidateLinkProps = {
  readonly offer: DraftOffer;
  /** The candidate of the stored offer; null where it is for nobody in particular. */
  readonly stored: LinkedCandidate | null;
};

/** Whom the offer is linked to, and the way to change that: saved with the offer, as everything else that is typed. */
export function CandidateLink({ offer, stored }: CandidateLinkProps) {
  const [known, setKnown] = useState<readonly LinkedCandidate[]>(stored === null ? [] : [stored]);
  const [isFinding, setIsFinding] = useState(false);
  const { candidateId, label } = offer.draft;
  const linked = candidateId === "" ? null : { id: candidateId, name: nameOf(known, candidateId) };

  function choose({ id, title }: Found): void {
    // A name that nobody typed goes along with the candidate; one that somebody typed stays.
    const isTyped = label.trim() !== "" && label !== linked?.name;
    offer.setAll({ candidateId: id, ...(isTyped ? {} : { label: title }) });
    setKnown((before) => [...before, { id, name: title }]);
    setIsFinding(false);
  }

  return (
    <div className="grid gap-1.5">
      <input type="hidden" name="candidateId" value={candidateId} />
      <p className="text-12 text-muted-foreground">
        {linked === null ? (
          "Not linked to a candidate."
        ) : (
          <>
            Linked to{" "}
            <Link href={`/candidates/${linked.id}`} className="link">
              <bdi>{linked.name}</bdi>
            </Link>
            . If the candidate is deleted, name and link leave every version.
          </>
        )}
      </p>
      <div className="flex flex-wrap gap-1.5">
        <Button size="xs" aria-expanded={isFinding} onClick={() => setIsFinding(!isFinding)}>
          {linked === null ? "Link to a candidate" : "Another candidate"}
        </Button>
        {linked === null ? null : (
          <Button size="xs" onClick={() => offer.set("candidateId", "")}>
            Unlink
          </Button>
        )}
      </div>
      {isFinding ? (
        <FindList
          label="Candidate"
          hint="A name, a headline or a place."
          act={findCandidatesAction}
          isListed={false}
          none="No candidate is called that."
          onChoose={choose}
        />
      ) : null}
    </div>
  );
}

function nameOf(known: readonly LinkedCandidate[], id: string): string {
  return known.find((candidate) => candidate.id === id)?.name ?? "a candidate";
}
