"use client";

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { MenuFrame } from "@/components/ui/menu-frame";

export type MenuItem = {
  readonly label: string;
  readonly onChoose: () => void;
  /** Removes something; set apart by its colour and by standing last. */
  readonly danger?: boolean;
};

type MenuProps = { readonly trigger: ReactNode; readonly items: readonly MenuItem[] };

/** A list of actions behind one button. */
export function Menu({ trigger, items }: MenuProps) {
  return (
    <MenuFrame trigger={trigger}>
      {items.map(({ label, onChoose, danger = false }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={(event) => {
            event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
            onChoose();
          }}
          className={classNames(
            "flex h-8 w-full items-center rounded-sm px-2 text-13 hover:bg-selected focus:bg-selected focus:outline-none",
            danger && "text-unmet-text",
          )}
        >
          {label}
        </button>
      ))}
    </MenuFrame>
  );
}
