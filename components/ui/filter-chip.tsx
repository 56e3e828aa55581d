import { X } from "lucide-react";
import { Link } from "@/components/ui/link";

type FilterChipProps = {
  readonly label: string;
  readonly value: string;
  /** The address without this filter. */
  readonly clearHref: string;
};

/** A filter that is on, and the way to take it off. */
export function FilterChip({ label, value, clearHref }: FilterChipProps) {
  return (
    <span className="inline-flex h-7 items-center gap-1.5 whitespace-nowrap rounded-md border border-border-strong bg-card pl-2 text-13">
      <span className="text-muted-foreground">{label}</span>
      {value}
      <Link
        href={clearHref}
        scroll={false}
        aria-label={`Remove the filter ${label}: ${value}`}
        className="grid h-full w-6 place-items-center text-muted-foreground hover:text-foreground"
      >
        <X aria-hidden className="size-3.5" />
      </Link>
    </span>
  );
}
