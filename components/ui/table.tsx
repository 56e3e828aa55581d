import { ArrowDown, ArrowUp } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";
import { ScrollRegion } from "@/components/ui/scroll-region";

type TableProps = ComponentProps<"table"> & {
  readonly caption: string;
  /** Keeps the headings in sight below a 40-px bar that keeps itself there; on a wide screen, where nothing scrolls sideways. */
  readonly pinned?: boolean;
};

const PINNED_HEADS =
  "[&_thead_th]:border-b-0 [&_thead_th]:shadow-[inset_0_-1px_0_var(--border)] lg:[&_thead_th]:sticky lg:[&_thead_th]:top-10 lg:[&_thead_th]:z-10 lg:[&_thead_th]:bg-card";

/** A real table that scrolls sideways inside its panel when it must. `caption` is for assistive technology. */
export function Table({ caption, pinned = false, className, children, ...rest }: TableProps) {
  return (
    <ScrollRegion label={caption} className={pinned ? "lg:overflow-x-visible" : ""}>
      <table className={classNames("w-full border-collapse text-13", pinned && PINNED_HEADS, className)} {...rest}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </ScrollRegion>
  );
}

type CellProps = { readonly numeric?: boolean };

/** A column's heading; numbers are right-aligned. */
export function HeadCell({ numeric = false, className, ...rest }: ComponentProps<"th"> & CellProps) {
  return (
    <th
      scope="col"
      className={classNames(
        "preset:whitespace-nowrap border-b preset:px-3 py-2 print:py-1 preset:align-bottom font-medium text-12 preset:text-muted-foreground first:pl-4 last:pr-4",
        numeric ? "text-right" : "preset:text-left",
        className,
      )}
      {...rest}
    />
  );
}

/** A cell of a 36-px row. */
export function Cell({ numeric = false, className, ...rest }: ComponentProps<"td"> & CellProps) {
  return (
    <td
      className={classNames(
        "preset:h-9 border-b print:h-6 preset:px-3 preset:py-1 print:py-0.5 preset:align-middle first:pl-4 last:pr-4",
        numeric && "text-right",
        className,
      )}
      {...rest}
    />
  );
}

/** A row that answers to the pointer and shows when it is chosen. */
export function Row({ selected = false, className, ...rest }: ComponentProps<"tr"> & { readonly selected?: boolean }) {
  return (
    <tr
      className={classNames(
        "last:[&>td]:border-b-0",
        selected ? "bg-selected hover:bg-selected print:bg-transparent" : "hover:bg-hover",
        className,
      )}
      {...rest}
    />
  );
}

type SortHeadProps = CellProps & {
  readonly children: ReactNode;
  /** How the table is sorted by this column now, if it is. */
  readonly sorted: "ascending" | "descending" | null;
  /** The address that sorts by it, or turns the order. */
  readonly href: string;
  readonly className?: string;
};

/** A column's heading that sorts. */
export function SortHead({ children, sorted, href, numeric, className }: SortHeadProps) {
  const Arrow = sorted === "ascending" ? ArrowUp : ArrowDown;
  return (
    <HeadCell numeric={numeric} className={className} aria-sort={sorted ?? undefined}>
      <Link
        href={href}
        scroll={false}
        className={classNames(
          "inline-flex items-center gap-1 align-bottom hover:text-foreground",
          sorted && "text-foreground",
        )}
      >
        {sorted ? <Arrow aria-hidden className="size-3.5" /> : null}
        {children}
      </Link>
    </HeadCell>
  );
}
