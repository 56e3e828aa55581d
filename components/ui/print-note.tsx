import type { ReactNode } from "react";

/** Stands on paper only: what a screen shows in controls that a sheet has not. */
export function PrintNote({ children }: { readonly children: ReactNode }) {
  return <p className="mb-3 hidden text-12 text-muted-foreground print:block">{children}</p>;
}
