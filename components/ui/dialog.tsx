"use client";

import { X } from "lucide-react";
import { Dialog as RadixDialog } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

type DialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** What happens, in a sentence; read out when the dialog opens. */
  readonly description?: ReactNode;
  /** Hides title and description from sight, not from assistive technology. */
  readonly plain?: boolean;
  /** `left` is a sheet from the side, for the navigation on a phone. */
  readonly place?: "middle" | "left";
  readonly children: ReactNode;
};

/** A modal window: focus stays inside, Escape and the scrim close it, focus returns to where it was. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  plain = false,
  place = "middle",
  children,
}: DialogProps) {
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <RadixDialog.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          className={classNames(
            "fixed z-50 bg-card shadow-pop focus:outline-none",
            place === "left"
              ? "inset-y-0 left-0 w-[min(280px,86vw)] overflow-y-auto p-3"
              : "top-[12vh] left-1/2 max-h-[76vh] w-[min(440px,calc(100vw-32px))] -translate-x-1/2 overflow-y-auto rounded-lg",
          )}
        >
          <div className={plain ? "sr-only" : "px-5 pt-5"}>
            <RadixDialog.Title className="pr-8 font-semibold text-16">{title}</RadixDialog.Title>
            {description ? (
              <RadixDialog.Description className="mt-2 text-13 text-secondary-foreground">
                {description}
              </RadixDialog.Description>
            ) : null}
          </div>
          {children}
          <RadixDialog.Close asChild>
            <Button
              tone="ghost"
              size="sm"
              icon
              aria-label="Close"
              className={classNames(
                "absolute top-3 right-3",
                plain && place === "middle" && "sr-only focus:not-sr-only",
              )}
            >
              <X aria-hidden />
            </Button>
          </RadixDialog.Close>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

/** The row of buttons at the foot of a dialog, the one that acts last. */
export function DialogFoot({ children }: { readonly children: ReactNode }) {
  return <div className="mt-4 flex justify-end gap-2 border-t px-5 py-3">{children}</div>;
}
