"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { MenuFrame } from "@/components/ui/menu-frame";

type CheckMenuProps<Name extends string> = {
  readonly trigger: ReactNode;
  readonly items: readonly { readonly name: Name; readonly label: string; readonly checked: boolean }[];
  readonly onToggle: (name: Name) => void;
};

/** Several that may each be on or off, behind one button; it stays open while they are changed. */
export function CheckMenu<Name extends string>({ trigger, items, onToggle }: CheckMenuProps<Name>) {
  return (
    <MenuFrame trigger={trigger}>
      {items.map(({ name, label, checked }) => (
        <button
          key={name}
          type="button"
          role="menuitemcheckbox"
          aria-checked={checked}
          tabIndex={-1}
          onClick={() => onToggle(name)}
          className="flex h-8 w-full items-center gap-2 rounded-sm px-2 text-13 hover:bg-selected focus:bg-selected focus:outline-none"
        >
          <span className="grid size-4 place-items-center">
            {checked ? <Check aria-hidden className="size-3.5" /> : null}
          </span>
          {label}
        </button>
      ))}
    </MenuFrame>
  );
}
