"use client";

import { MoveHorizontal } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";

type ScrollRegionProps = {
  /** Names the region for assistive technology. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Content that scrolls sideways when it must, and says so. While it does, the keyboard can reach it and scroll it with the arrow keys. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  const region = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);

  return (
    <>
      <section
        ref={region}
        aria-label={label}
        tabIndex={scrolls ? 0 : undefined}
        className={classNames(
          "relative overflow-x-auto focus-visible:outline-offset-[-2px] print:overflow-visible",
          className,
        )}
      >
        {children}
      </section>
      {scrolls ? (
        <p aria-hidden className="flex items-center gap-1.5 px-4 py-1.5 text-12 text-muted-foreground print:hidden">
          <MoveHorizontal className="size-3.5" /> More to the side: swipe, or use the arrow keys
        </p>
      ) : null}
    </>
  );
}
