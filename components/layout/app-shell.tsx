"use client";

import { Menu, PanelLeft, Search } from "lucide-react";
import { usePathname } from "next/navigation";
import { type ReactNode, useState } from "react";
import { AccountButton } from "@/components/layout/account-button";
import { BrandMark } from "@/components/layout/brand-mark";
import { CommandPalette, loadPalette } from "@/components/layout/command-palette";
import { KeyList } from "@/components/layout/key-list";
import { Nav, type NavCounts } from "@/components/layout/nav";
import { NAV_COOKIE } from "@/components/layout/nav-cookie";
import { placeOfPath } from "@/components/layout/nav-places";
import type { FindEntries, PaletteEntry } from "@/components/layout/palette-entry";
import { rememberInCookie } from "@/components/layout/remember-in-cookie";
import type { Theme } from "@/components/layout/theme";
import { ThemeChoice } from "@/components/layout/theme-choice";
import { useModifierKey } from "@/components/layout/use-modifier-key";
import { useShellKeys } from "@/components/layout/use-shell-keys";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Link } from "@/components/ui/link";
import { ToastProvider } from "@/components/ui/toast";

type AppShellProps = {
  readonly counts: NavCounts;
  /** Addresses of the places that this person may go to. */
  readonly places: readonly string[];
  readonly theme: Theme;
  readonly collapsed: boolean;
  /** Where the palette can go besides the places of the navigation. */
  readonly entries: readonly PaletteEntry[];
  /** Finds more entries for what was typed, such as candidates. */
  readonly find?: FindEntries;
  /** Who is signed in, and as what. */
  readonly who: string;
  /** Foot of the navigation: what the pool is, how to remove the sample, the way out. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** Navigation on the left (a sheet on a phone), palette, key list, toasts, and the page. */
export function AppShell({
  counts,
  places,
  theme,
  collapsed: startsCollapsed,
  entries,
  find,
  who,
  foot,
  children,
}: AppShellProps) {
  const [collapsed, setCollapsed] = useState(startsCollapsed);
  const [open, setOpen] = useState<"sheet" | "palette" | "keys" | null>(null);
  useShellKeys({ onPalette: () => setOpen("palette"), onKeys: () => setOpen("keys") });

  function toggleCollapsed(): void {
    setCollapsed(!collapsed);
    rememberInCookie(NAV_COOKIE, collapsed ? "open" : "collapsed");
  }
  const shut = (isOpen: boolean) => (isOpen ? undefined : setOpen(null));

  return (
    <ToastProvider>
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-card px-3 py-2 shadow-pop focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <div
        className={classNames(
          "min-h-screen md:grid print:block",
          collapsed ? "md:grid-cols-[56px_minmax(0,1fr)]" : "md:grid-cols-[216px_minmax(0,1fr)]",
        )}
      >
        <aside aria-label="Navigation" className="hidden border-r md:block print:hidden">
          <div className="sticky top-0 flex h-screen flex-col overflow-y-auto p-3">
            <ShellHead collapsed={collapsed} onToggle={toggleCollapsed} onFind={() => setOpen("palette")} />
            <Nav counts={counts} places={places} collapsed={collapsed} />
            {collapsed ? (
              <div className="mt-auto grid justify-items-center pt-4">
                <AccountButton who={who} place="beside">
                  {foot}
                </AccountButton>
              </div>
            ) : (
              <ShellFoot theme={theme} foot={foot} />
            )}
          </div>
        </aside>
        <div className="min-w-0">
          <PhoneBar onMenu={() => setOpen("sheet")} onFind={() => setOpen("palette")}>
            <AccountButton who={who} place="below">
              {foot}
            </AccountButton>
          </PhoneBar>
          <main id="content" tabIndex={-1} className="focus:outline-none">
            <noscript>
              <p className="border-b bg-unknown-wash px-4 py-2 text-13 md:px-8">
                Scripts are off in this browser. Lists, filters, candidates, pasted text and the sample work; choosing
                files, correcting facts, moving weights and editing a profile need scripts.
              </p>
            </noscript>
            {children}
          </main>
        </div>
      </div>
      <Dialog open={open === "sheet"} onOpenChange={shut} title="Menu" plain place="left">
        <div className="flex h-full flex-col">
          <div className="mb-3 flex h-8 items-center gap-2 px-2 font-semibold">
            <BrandMark /> Rolecall
          </div>
          <Nav counts={counts} places={places} onChoose={() => setOpen(null)} />
          <ShellFoot theme={theme} foot={foot} />
        </div>
      </Dialog>
      <CommandPalette open={open === "palette"} onOpenChange={shut} entries={entries} find={find} />
      <KeyList open={open === "keys"} onOpenChange={shut} />
    </ToastProvider>
  );
}

type ShellHeadProps = { readonly collapsed: boolean; readonly onToggle: () => void; readonly onFind: () => void };

function ShellHead({ collapsed, onToggle, onFind }: ShellHeadProps) {
  const modifier = useModifierKey();
  return (
    <div className={classNames("mb-3 grid gap-2", collapsed && "justify-items-center")}>
      <div className={classNames("flex items-center", collapsed ? "flex-col gap-2" : "h-8 gap-2 pl-2")}>
        <Link href="/" className="flex items-center gap-2 font-semibold tracking-tight">
          <BrandMark />
          <span className={collapsed ? "sr-only" : ""}>Rolecall</span>
        </Link>
        <Button
          tone="ghost"
          size="sm"
          icon
          aria-expanded={!collapsed}
          aria-label={collapsed ? "Widen the navigation" : "Narrow the navigation"}
          onClick={onToggle}
          className={classNames("text-muted-foreground", !collapsed && "ml-auto")}
        >
          <PanelLeft aria-hidden strokeWidth={1.75} />
        </Button>
      </div>
      <button
        type="button"
        onClick={onFind}
        onPointerEnter={() => void loadPalette()}
        aria-label="Find or do"
        className="flex h-8 w-full items-center gap-2 rounded-md border bg-card px-2 text-13 text-muted-foreground hover:bg-hover"
      >
        <Search aria-hidden className="size-3.5 shrink-0" />
        {collapsed ? null : (
          <>
            <span>Find or do</span>
            <Kbd className="ml-auto">{modifier} K</Kbd>
          </>
        )}
      </button>
    </div>
  );
}

function ShellFoot({ theme, foot }: { readonly theme: Theme; readonly foot: ReactNode }) {
  return (
    <div className="mt-auto grid gap-2 pt-4">
      <ThemeChoice initial={theme} />
      {foot ? <div className="border-t px-2 pt-3 pb-1 text-12 text-muted-foreground">{foot}</div> : null}
    </div>
  );
}

type PhoneBarProps = { readonly onMenu: () => void; readonly onFind: () => void; readonly children: ReactNode };

function PhoneBar({ onMenu, onFind, children }: PhoneBarProps) {
  const place = placeOfPath(usePathname());
  return (
    <header className="sticky top-0 z-20 flex h-12 items-center gap-2 border-b bg-background px-3 md:hidden print:hidden">
      <Button tone="ghost" icon aria-label="Menu" onClick={onMenu}>
        <Menu aria-hidden />
      </Button>
      <span className="font-semibold">{place?.label ?? "Rolecall"}</span>
      <Button tone="ghost" icon aria-label="Find or do" onClick={onFind} className="ml-auto">
        <Search aria-hidden />
      </Button>
      {children}
    </header>
  );
}
