import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/** A key of the keyboard. */
export function Kbd({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <kbd
      className={classNames(
        "rounded-sm border bg-background px-1.5 font-sans text-11 text-muted-foreground",
        className,
      )}
    >
      {children}
    </kbd>
  );
}
