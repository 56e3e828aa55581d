import { classNames } from "@/components/ui/class-names";

/** A grey line in the place of something slow; give it the size of what comes. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <span aria-hidden className={classNames("block h-2.5 rounded-sm bg-muted", className)} />;
}
