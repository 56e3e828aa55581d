"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { rememberInCookie } from "@/components/layout/remember-in-cookie";
import { THEME_COOKIE, type Theme } from "@/components/layout/theme";

const CHOICES = [
  { theme: "system", label: "As the system", icon: Monitor },
  { theme: "light", label: "Light", icon: Sun },
  { theme: "dark", label: "Dark", icon: Moon },
] as const;

/** Chooses the theme at once and keeps it in a cookie for a year. */
export function ThemeChoice({ initial }: { readonly initial: Theme }) {
  const [theme, setTheme] = useState<Theme>(initial);

  function choose(next: Theme): void {
    setTheme(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    rememberInCookie(THEME_COOKIE, next);
  }

  return (
    <fieldset className="flex gap-0.5">
      <legend className="sr-only">Theme</legend>
      {CHOICES.map((choice) => (
        <button
          key={choice.theme}
          type="button"
          aria-pressed={theme === choice.theme}
          aria-label={choice.label}
          title={choice.label}
          onClick={() => choose(choice.theme)}
          className="grid size-7 place-items-center rounded-sm text-muted-foreground hover:bg-hover aria-pressed:bg-selected aria-pressed:text-foreground"
        >
          <choice.icon aria-hidden className="size-4" strokeWidth={1.75} />
        </button>
      ))}
    </fieldset>
  );
}
