import { CircleAlert, Info } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

const TONES = {
  plain: "bg-card [&>svg]:text-muted-foreground",
  unknown: "border-[color-mix(in_oklab,var(--unknown)_35%,var(--card))] bg-unknown-wash [&>svg]:text-unknown-text",
  unmet: "border-[color-mix(in_oklab,var(--unmet)_35%,var(--card))] bg-unmet-wash [&>svg]:text-unmet-text",
} as const;

type BannerProps = {
  /** `unmet` for a failure, `unknown` for something to look at, `plain` for something to know. */
  readonly tone?: keyof typeof TONES;
  /** What happened, what was kept, what to do. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** A message that belongs to the page. A failure is announced. */
export function Banner({ tone = "plain", children, action }: BannerProps) {
  const Icon = tone === "plain" ? Info : CircleAlert;
  return (
    <div
      role={tone === "unmet" ? "alert" : undefined}
      className={classNames(
        "mb-4 flex flex-wrap items-start gap-3 rounded-md border px-4 py-2.5 text-13 print:hidden",
        TONES[tone],
      )}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      {/* Where both do not fit beside each other, the action stands below. */}
      <div className="min-w-0 flex-1 basis-60">{children}</div>
      {action}
    </div>
  );
}
