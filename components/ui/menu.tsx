"use client";

import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";

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
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className="z-40 min-w-44 rounded-md bg-card p-1 shadow-pop"
        >
          {items.map((item) => (
            <DropdownMenu.Item
              key={item.label}
              onSelect={item.onChoose}
              className={`flex h-8 cursor-pointer items-center rounded-sm px-2 text-13 outline-none data-[highlighted]:bg-selected ${item.danger ? "text-unmet-text" : ""}`}
            >
              {item.label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
