"use client";

import { Slot } from "radix-ui";
import { type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef } from "react";

const GAP_PIXELS = 6;
const EDGE_PIXELS = 8;

type MenuFrameProps = {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** Buttons of the role `menuitem` or `menuitemcheckbox`, out of the order of Tab. */
  readonly children: ReactNode;
};

/**
 * A menu behind a button. The browser's own popover brings Escape, closing by a press beside it and the focus back to the button; the arrow
 * keys, Home and End go from item to item.
 */
export function MenuFrame({ trigger, children }: MenuFrameProps) {
  const [triggerId, menuId] = [useId(), useId()];
  const button = useRef<HTMLElement>(null);

  function openAt(event: ToggleEvent<HTMLDivElement>): void {
    if (event.newState !== "open" || button.current === null) return;
    const menu = event.currentTarget;
    const { top, bottom, right } = button.current.getBoundingClientRect();
    const below = bottom + GAP_PIXELS;
    const isRoomBelow = below + menu.offsetHeight <= window.innerHeight - EDGE_PIXELS;
    const y = isRoomBelow ? below : Math.max(EDGE_PIXELS, top - GAP_PIXELS - menu.offsetHeight);
    menu.style.top = `${y + window.scrollY}px`;
    menu.style.left = `${Math.max(EDGE_PIXELS, right - menu.offsetWidth) + window.scrollX}px`;
    itemsOf(menu)[0]?.focus();
  }

  return (
    <>
      <Slot.Root ref={button} id={triggerId} popoverTarget={menuId} aria-haspopup="menu">
        {trigger}
      </Slot.Root>
      <div
        id={menuId}
        popover="auto"
        role="menu"
        aria-labelledby={triggerId}
        tabIndex={-1}
        onToggle={openAt}
        onKeyDown={moveFocus}
        className="absolute inset-auto min-w-44 rounded-md bg-card p-1 text-foreground shadow-pop focus:outline-none print:hidden"
      >
        {children}
      </div>
    </>
  );
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const menu = event.currentTarget;
  if (event.key === "Tab") menu.hidePopover();
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item.matches(":focus"));
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const place = places[event.key];
  if (place === undefined) return;
  event.preventDefault();
  items[place]?.focus();
}
