"use client";

import { Link2, Printer } from "lucide-react";
import { useRouter } from "next/navigation";
import { RemoveWithUndo } from "@/components/form/remove-with-undo";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { removeOfferAction, restoreOfferAction } from "./actions";

type SavedToolsProps = { readonly id: string; readonly version: number; readonly label: string };

/** What can be done with an offer that is saved: share its address, print its sheet, remove it. */
export function SavedTools(offer: SavedToolsProps) {
  const showToast = useToast();
  async function share(): Promise<void> {
    try {
      await navigator.clipboard.writeText(window.location.href);
      showToast({ message: "Link copied. It shows the offer as it is saved, to whoever may see offers." });
    } catch {
      showToast({ message: "Not copied. The browser refused; copy the address by hand.", tone: "failed" });
    }
  }
  return (
    <>
      <RemoveOffer {...offer} />
      <Button onClick={share}>
        <Link2 aria-hidden />
        Share
      </Button>
      <Button onClick={() => window.print()}>
        <Printer aria-hidden />
        Offer sheet
      </Button>
    </>
  );
}

/** Removes the offer at once; the message that says so puts it back. */
function RemoveOffer({ id, version, label }: SavedToolsProps) {
  const router = useRouter();
  const name = label.trim() === "" ? "The offer" : `The offer for ${label}`;
  return (
    <RemoveWithUndo
      tone="danger"
      act={removeOfferAction}
      fields={{ id, seenVersion: String(version) }}
      done={() => `${name} is removed.`}
      onRemoved={() => router.push("/compensation/offers")}
      restore={restoreOfferAction}
      restoreFields={({ removed }) => ({ removed })}
      onRestored={() => router.refresh()}
      restored={`${name} is back.`}
    >
      Remove
    </RemoveWithUndo>
  );
}
