"use client";

import { Check } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";

type CheckMenuProps<Name extends string> = {
  readonly trigger: ReactNode;
  readonly items: readonly { readonly name: Name; readonly label: string; readonly checked: boolean }[];
  readonly onToggle: (name: Name) => void;
};

/** Several that may each be on or off, behind one button; it stays open while they are changed. */
export function CheckMenu<Name extends string>({ trigger, items, onToggle }: CheckMenuProps<Name>) {
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
          {items.map(({ name, label, checked }) => (
            <DropdownMenu.CheckboxItem
              key={name}
              checked={checked}
              onCheckedChange={() => onToggle(name)}
              onSelect={(event) => event.preventDefault()}
              className="flex h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-13 outline-none data-[highlighted]:bg-selected"
            >
              <span className="grid size-4 place-items-center">
                <DropdownMenu.ItemIndicator>
                  <Check aria-hidden className="size-3.5" />
                </DropdownMenu.ItemIndicator>
              </span>
              {label}
            </DropdownMenu.CheckboxItem>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
