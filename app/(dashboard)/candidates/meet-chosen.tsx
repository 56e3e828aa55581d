"use client";

import { useState } from "react";
import { listChannelsAction } from "@/app/(dashboard)/sourcing/actions";
import { type ChannelOption, ContactForm } from "@/app/(dashboard)/sourcing/contact-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { formatQuantity } from "@/lib/format";

type Offer = { readonly channels: readonly ChannelOption[]; readonly today: string };

/** Records for all chosen people at once through which channel they were met. */
export function MeetChosen({ selected }: { readonly selected: ReadonlySet<string> }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const showToast = useToast();

  async function ask(): Promise<void> {
    const state = await listChannelsAction({ status: "idle" }, new FormData());
    if (state.status === "done") setOffer(state.result);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
  }

  return (
    <>
      <Button size="xs" onClick={ask} className="max-md:hidden">
        Met through
      </Button>
      <Dialog
        open={offer !== null}
        onOpenChange={() => setOffer(null)}
        title={`How did we meet these ${formatQuantity(selected.size, "candidate")}?`}
        description="The yields of channels are counted from it. Who has this contact already keeps the one."
      >
        <div className="px-5 pt-3 pb-5">
          {offer === null ? null : (
            <ContactForm
              ids={[...selected]}
              today={offer.today}
              channels={offer.channels}
              onDone={() => setOffer(null)}
            />
          )}
        </div>
      </Dialog>
    </>
  );
}
