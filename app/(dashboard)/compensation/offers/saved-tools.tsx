"use client";

import { Link2, Printer } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { useToast } from "@/components/ui/toast";
import { removeOfferAction, restoreOfferAction } from "./actions";

type SavedToolsProps = { readonly id: string; readonly version: number; readonly label: string };

/** What can be done with an offer that is saved: go to whom it is for, share its address, print its sheet, remove it. */
export function SavedTools({ candidateId, ...offer }: SavedToolsProps & { readonly candidateId: string | null }) {
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
      {candidateId === null ? null : (
        <Button asChild>
          <Link href={`/candidates/${candidateId}`}>The candidate</Link>
        </Button>
      )}
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
  const [isBusy, setIsBusy] = useState(false);
  const router = useRouter();
  const showToast = useToast();
  const name = label.trim() === "" ? "The offer" : `The offer for ${label}`;

  async function remove(): Promise<void> {
    setIsBusy(true);
    const form = new FormData();
    form.set("id", id);
    form.set("seenVersion", String(version));
    const state = await removeOfferAction({ status: "idle" }, form);
    setIsBusy(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    const { removed } = state.result;
    showToast({ message: `${name} is removed.`, undo: () => restore(removed) });
    router.push("/compensation/offers");
  }

  async function restore(removed: string): Promise<void> {
    const form = new FormData();
    form.set("removed", removed);
    const state = await restoreOfferAction({ status: "idle" }, form);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status === "done") showToast({ message: `${name} is back.` });
    router.refresh();
  }

  return (
    <Button tone="danger" aria-disabled={isBusy} onClick={() => (isBusy ? undefined : void remove())}>
      Remove
    </Button>
  );
}
