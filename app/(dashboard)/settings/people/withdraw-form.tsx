"use client";

import { ActButton } from "@/components/form/act-button";
import { withdrawInvitationAction } from "./actions";

/** Takes one invitation back. */
export function WithdrawForm({ invitationId, name }: { readonly invitationId: string; readonly name: string }) {
  return (
    <ActButton
      act={withdrawInvitationAction}
      fields={{ invitationId }}
      label="Withdraw"
      describedAs={`Withdraw the invitation of ${name}`}
      done="Withdrawn: the link does not work any more."
      small
    />
  );
}
