import type { ReactNode } from "react";

type WayFrameProps = {
  readonly name: "Build" | "Borrow" | "Buy";
  /** What this way comes to, in a sentence. */
  readonly finding: string;
  readonly children: ReactNode;
};

/** One of the three ways to close a gap. */
export function WayFrame({ name, finding, children }: WayFrameProps) {
  return (
    <section aria-label={name} className="min-w-0 px-4 py-3 text-13">
      <h3 className="font-semibold text-13">{name}</h3>
      <p className="mt-0.5 mb-2 text-secondary-foreground text-pretty">{finding}</p>
      {children}
    </section>
  );
}

/** A small heading inside a way. */
export function WayHead({ children }: { readonly children: ReactNode }) {
  return <h4 className="mt-3 mb-1 font-medium text-12 text-muted-foreground">{children}</h4>;
}
