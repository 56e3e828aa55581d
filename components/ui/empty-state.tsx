import type { ReactNode } from "react";

type EmptyStateProps = {
  readonly title: string;
  /** What belongs here. */
  readonly children: ReactNode;
  /** The buttons that bring it. */
  readonly actions?: ReactNode;
};

/** A page or panel with nothing in it yet. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="grid max-w-[60ch] justify-items-start gap-2 px-6 py-8">
      <h2 className="font-semibold text-16">{title}</h2>
      <div className="text-13 text-secondary-foreground">{children}</div>
      {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
