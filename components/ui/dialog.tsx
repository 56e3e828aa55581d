"use client";

import { X } from "lucide-react";
import { type PointerEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
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

/** A modal window: focus stays inside, Escape and a press beside it close it, focus returns to where it was. */
export function Dialog({ open, ...window }: DialogProps) {
  // A body of its own: a dialog may be asked for inside a table or a form.
  return open ? createPortal(<OpenDialog {...window} />, document.body) : null;
}

const PLACES = {
  middle: "top-[12vh] left-1/2 max-h-[76vh] w-[min(440px,calc(100vw-32px))] -translate-x-1/2 rounded-lg",
  left: "inset-y-0 left-0 h-full max-h-none w-[min(280px,86vw)] p-3",
} as const;

function OpenDialog({
  onOpenChange,
  title,
  description,
  plain = false,
  place = "middle",
  children,
}: Omit<DialogProps, "open">) {
  const window = useRef<HTMLDialogElement>(null);
  const [titleId, descriptionId] = [useId(), useId()];
  // Before the window leaves the page, so that the browser gives the focus back.
  useLayoutEffect(() => {
    const element = window.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  function closeFromBeside(event: PointerEvent<HTMLDialogElement>): void {
    const { left, right, top, bottom } = event.currentTarget.getBoundingClientRect();
    const isBeside = event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom;
    if (event.target === event.currentTarget && isBeside) onOpenChange(false);
  }
  return (
    <dialog
      ref={window}
      aria-labelledby={titleId}
      aria-describedby={description ? descriptionId : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onOpenChange(false);
      }}
      onPointerDown={closeFromBeside}
      className={classNames(
        "fixed overflow-y-auto overscroll-contain bg-card text-foreground shadow-pop backdrop:bg-scrim focus:outline-none",
        PLACES[place],
      )}
    >
      <div className={plain ? "sr-only" : "px-5 pt-5"}>
        <h2 id={titleId} className="pr-8 font-semibold text-16 [overflow-wrap:anywhere]">
          {title}
        </h2>
        {description ? (
          <p id={descriptionId} className="mt-2 text-13 text-secondary-foreground [overflow-wrap:anywhere]">
            {description}
          </p>
        ) : null}
      </div>
      {children}
      <Button
        tone="ghost"
        size="sm"
        icon
        aria-label="Close"
        onClick={() => onOpenChange(false)}
        className={classNames("absolute top-3 right-3", plain && place === "middle" && "sr-only focus:not-sr-only")}
      >
        <X aria-hidden />
      </Button>
    </dialog>
  );
}

/** The row of buttons at the foot of a dialog, the one that acts last. */
export function DialogFoot({ children }: { readonly children: ReactNode }) {
  return <div className="mt-4 flex justify-end gap-2 border-t px-5 py-3">{children}</div>;
}
