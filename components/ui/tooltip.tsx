"use client";

import { Tooltip as RadixTooltip } from "radix-ui";
import type { ReactNode } from "react";

type TooltipProps = {
  /** Shown on hover and on keyboard focus. Never the only copy of something that is needed. */
  readonly content: ReactNode;
  /** One focusable element. */
  readonly children: ReactNode;
};

/** A short explanation of the element that it wraps. */
export function Tooltip({ content, children }: TooltipProps) {
  return (
    <RadixTooltip.Provider delayDuration={200}>
      <RadixTooltip.Root>
        <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
        <RadixTooltip.Portal>
          <RadixTooltip.Content
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-w-[min(320px,calc(100vw-16px))] rounded-md bg-card px-3 py-2 text-12 text-secondary-foreground shadow-pop"
          >
            {content}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  );
}
