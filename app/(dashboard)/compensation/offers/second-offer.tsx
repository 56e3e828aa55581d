"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useAddressFilter } from "@/components/ui/use-address-filter";
import { findOffersAction } from "./actions";
import { FindList } from "./find-list";
import type { OtherOffer } from "./other-offer";

type SecondOfferProps = {
  /** The offer that it stands beside; empty for one that is not saved. */
  readonly besides: string;
  readonly other: OtherOffer | null;
};

/** Chooses the second offer among all that are saved; which one is in the address. */
export function SecondOffer({ besides, other }: SecondOfferProps) {
  const { setLook, isPending } = useAddressFilter();
  const [isFinding, setIsFinding] = useState(false);
  return (
    <div className="grid gap-2" aria-busy={isPending}>
      <div className="flex flex-wrap gap-1.5">
        <Button size="sm" aria-expanded={isFinding} onClick={() => setIsFinding(!isFinding)}>
          {other === null ? "Choose a second offer" : "Choose another"}
        </Button>
        {other === null ? null : (
          <Button size="sm" onClick={() => setLook("with", "")}>
            Take it away
          </Button>
        )}
      </div>
      {isFinding ? (
        <FindList
          label="Second offer"
          hint="Who it is for, the role, the level or the place."
          act={findOffersAction}
          fields={{ besides }}
          isListed
          none="No other offer is called that."
          onChoose={({ id }) => {
            setIsFinding(false);
            setLook("with", id);
          }}
        />
      ) : null}
    </div>
  );
}
