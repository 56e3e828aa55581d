"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";

/** A side column that stays in sight on a wide screen. Taller than the screen, it scrolls for itself, and its lower edge fades while there is more. */
export function StickyColumn({ children }: { readonly children: ReactNode }) {
  const column = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [goesOn, setGoesOn] = useState(false);

  useEffect(() => {
    const element = column.current;
    if (element === null || content.current === null) return;
    const look = () => setGoesOn(element.scrollHeight - element.clientHeight - element.scrollTop > 1);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    observer.observe(content.current);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);

  return (
    <div
      ref={column}
      className={classNames(
        "-m-px p-px [scrollbar-width:thin] lg:sticky lg:top-4 lg:max-h-[calc(100vh-32px)] lg:overflow-y-auto print:hidden",
        goesOn && "lg:[mask-image:linear-gradient(to_bottom,black_calc(100%-40px),transparent)]",
      )}
    >
      <div ref={content} className="grid gap-4">
        {children}
      </div>
    </div>
  );
}
