"use client";

import { ActButton } from "@/components/form/act-button";
import { setBlindReviewAction } from "./actions";

/** Turns blind review to the other state, for everybody and at once. */
export function BlindSwitch({ isOn }: { readonly isOn: boolean }) {
  return (
    <ActButton
      key={String(isOn)}
      act={setBlindReviewAction}
      fields={{ blind: isOn ? "off" : "on" }}
      label={isOn ? "Turn blind review off" : "Turn blind review on"}
      done={isOn ? "Everybody sees again who candidates are." : "Who candidates are is hidden from everybody now."}
    />
  );
}
