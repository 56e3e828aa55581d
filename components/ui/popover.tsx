"use client";

import { Popover as RadixPopover } from "radix-ui";
import type { ReactNode } from "react";

type PopoverProps = { readonly label: string; readonly trigger: ReactNode; readonly children: ReactNode };

/** A floating note with links or fields in it, opened by a button; Escape and a click elsewhere close it. `label` names it. */
export function Popover({ label, trigger, children }: PopoverProps) {
  return (
    <RadixPopover.Root>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          aria-label={label}
          sideOffset={6}
          collisionPadding={8}
          className="z-40 w-[min(380px,calc(100vw-16px))] rounded-md bg-card text-12 shadow-pop focus:outline-none"
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
