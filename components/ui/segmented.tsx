"use client";

import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";

const FRAME = "inline-flex min-w-0 max-w-full flex-wrap gap-0.5 rounded-md border bg-muted p-0.5 print:hidden";
const ITEM =
  "inline-flex h-[26px] items-center whitespace-nowrap rounded-sm px-2.5 max-md:px-2 font-medium text-13 preset:text-secondary-foreground";
const CHOSEN = "bg-card text-foreground ring-1 ring-border";

type SegmentedLinksProps = {
  readonly label: string;
  readonly items: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
};

/** One of a few ways of looking, kept in the address. */
export function SegmentedLinks({ label, items }: SegmentedLinksProps) {
  return (
    <nav aria-label={label} className={FRAME}>
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          scroll={false}
          aria-current={item.current ? "true" : undefined}
          className={classNames(ITEM, item.current && CHOSEN)}
        >
          {item.label}
        </Link>
      ))}
    </nav>
  );
}

type SegmentedProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly items: readonly { readonly label: string; readonly value: Value }[];
  readonly onChange: (value: Value) => void;
};

/** One of a few ways of looking, kept by the component around it. */
export function Segmented<Value extends string>({ label, value, items, onChange }: SegmentedProps<Value>) {
  return (
    <fieldset className={FRAME}>
      <legend className="sr-only">{label}</legend>
      {items.map((item) => (
        <button
          key={item.value}
          type="button"
          aria-pressed={item.value === value}
          onClick={() => onChange(item.value)}
          className={classNames(ITEM, item.value === value && CHOSEN)}
        >
          {item.label}
        </button>
      ))}
    </fieldset>
  );
}
