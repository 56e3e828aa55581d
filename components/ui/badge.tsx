import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

const badgeStyles = cva(
  "inline-flex preset:h-5 items-center gap-1 preset:whitespace-nowrap rounded-sm border px-1.5 align-middle text-12 preset:font-medium",
  {
    variants: {
      tone: {
        neutral: "border-transparent bg-muted text-secondary-foreground",
        met: "border-transparent bg-met-wash text-met-text",
        unknown: "border-transparent bg-unknown-wash text-unknown-text",
        unmet: "border-transparent bg-unmet-wash text-unmet-text",
        line: "border-border-strong font-normal text-secondary-foreground",
        modelled: "border-axis border-dashed font-normal text-secondary-foreground",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

type BadgeProps = VariantProps<typeof badgeStyles> & { readonly children: ReactNode; readonly className?: string };

/** One or two words about the thing beside it. */
export function Badge({ tone, className, children }: BadgeProps) {
  return <span className={classNames(badgeStyles({ tone }), className)}>{children}</span>;
}
