"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { navPlaces } from "@/components/layout/nav-places";
import type { FindEntries, PaletteEntry } from "@/components/layout/palette-entry";
import { paletteField } from "@/components/layout/palette-field";

const placeEntries: readonly PaletteEntry[] = navPlaces.map((place) => ({
  group: "Go to",
  label: place.label,
  href: place.href,
}));

type PaletteBodyProps = {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly entries: readonly PaletteEntry[];
  readonly find?: FindEntries;
  readonly onDone: () => void;
};

/** The field and what it finds. */
export function PaletteBody({ typed, onType, entries, find, onDone }: PaletteBodyProps) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  // It takes the place of the field in which somebody may be typing already.
  useEffect(() => input.current?.focus(), []);
  const found = useFound(typed, find);
  const all = [...placeEntries, ...entries, ...found];
  const groups = [...new Set(all.map((entry) => entry.group))];

  function choose(href: string): void {
    onDone();
    router.push(href);
  }

  return (
    <Command label="Find or do" loop filter={matchWords}>
      <Command.Input ref={input} value={typed} onValueChange={onType} {...paletteField} />
      <Command.List className="max-h-[56vh] overflow-y-auto p-2">
        <Command.Empty className="px-2 py-6 text-13 text-muted-foreground">
          Nothing has that name. Try a part of it.
        </Command.Empty>
        {groups.map((group) => (
          <Command.Group
            key={group}
            heading={group}
            className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-12 [&_[cmdk-group-heading]]:text-muted-foreground"
          >
            {all
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <Command.Item
                  key={entry.href}
                  value={`${entry.label} ${entry.hint ?? ""} ${entry.href}`}
                  onSelect={() => choose(entry.href)}
                  className="flex h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-13 data-[selected=true]:bg-selected"
                >
                  <span className="max-w-[70%] shrink-0 truncate">{entry.label}</span>
                  {entry.hint ? (
                    <span className="ml-auto min-w-0 truncate text-12 text-muted-foreground">{entry.hint}</span>
                  ) : null}
                </Command.Item>
              ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  );
}

/** 1 when every word typed is in the entry, in any order and case; 0 otherwise. */
function matchWords(entry: string, typed: string): number {
  const known = entry.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => known.includes(word))
    ? 1
    : 0;
}

const PAUSE_MILLISECONDS = 150;

/** Asks `find` once typing pauses; answers to older text are dropped. */
function useFound(typed: string, find: FindEntries | undefined): readonly PaletteEntry[] {
  const [found, setFound] = useState<readonly PaletteEntry[]>([]);
  useEffect(() => {
    if (!find || typed.trim().length < 2) {
      setFound([]);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const form = new FormData();
      form.set("typed", typed.trim());
      const answer = await find({ status: "idle" }, form);
      if (isCurrent) setFound(answer.status === "done" ? answer.result : []);
    }, PAUSE_MILLISECONDS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [typed, find]);
  return found;
}
