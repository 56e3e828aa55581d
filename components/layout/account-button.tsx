"use client";

import { CircleUser } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

type AccountButtonProps = {
  /** Who is signed in, and as what. */
  readonly who: string;
  /** Beside the narrow navigation, or below the bar of a phone. */
  readonly place: "beside" | "below";
  readonly children: ReactNode;
};

/** The foot of the navigation behind a button, where there is no room for it. The browser's own popover: it opens without scripts too. */
export function AccountButton({ who, place, children }: AccountButtonProps) {
  const id = useId();
  return (
    <>
      <Button tone="ghost" icon popoverTarget={id} aria-label={`Signed in: ${who}`} title={who}>
        <CircleUser aria-hidden strokeWidth={1.75} />
      </Button>
      <div
        id={id}
        popover="auto"
        className={classNames(
          "fixed inset-auto w-60 rounded-md bg-card px-4 py-3 text-12 text-muted-foreground shadow-pop print:hidden",
          place === "beside" ? "bottom-3 left-[60px]" : "top-12 right-2",
        )}
      >
        {children}
      </div>
    </>
  );
}
