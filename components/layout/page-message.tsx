import type { ReactNode } from "react";

type PageMessageProps = {
  readonly title: string;
  /** What happened, what was kept, what to do. */
  readonly children: ReactNode;
  readonly action: ReactNode;
};

/** A page that has only a sentence to say. The frame around it brings the landmark. */
export function PageMessage({ title, children, action }: PageMessageProps) {
  return (
    <div className="mx-auto grid max-w-[60ch] justify-items-start gap-2 px-6 py-20">
      <h1 className="font-semibold text-20">{title}</h1>
      <p className="text-secondary-foreground">{children}</p>
      <div className="mt-2">{action}</div>
    </div>
  );
}
