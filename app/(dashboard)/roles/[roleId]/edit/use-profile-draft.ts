"use client";

import { useEffect, useMemo, useState } from "react";
import * as z from "zod/mini";
import { diffProfiles, type ProfileDifference } from "@/lib/domain/role/diff-profiles";
import { rebaseProfile } from "@/lib/domain/role/rebase-profile";
import { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";
import { BaseRatePercent } from "./base-rate-percent";

const Draft = z.object({
  /** The version that the changes were made on. */
  base: RoleProfile,
  requirements: z.array(Requirement),
  percent: z.string(),
  note: z.string(),
});
type Draft = z.infer<typeof Draft>;

const kindOrder = { must: 0, strong: 1, nice: 2 } as const;

/** Must-haves first, heaviest first; the order stays while somebody edits. */
function inOrder(requirements: readonly Requirement[]): Requirement[] {
  return [...requirements].sort((a, b) => kindOrder[a.required] - kindOrder[b.required] || b.weight - a.weight);
}

function toPercent(share: number): string {
  return String(Math.round(share * 1000) / 10);
}

function freshDraft(base: RoleProfile): Draft {
  return { base, requirements: inOrder(base.requirements), percent: toPercent(base.baseRate), note: "" };
}

function editedOf({ base, requirements, percent }: Draft): RoleProfile {
  const typed = BaseRatePercent.safeParse(percent);
  return { ...base, requirements, baseRate: typed.success ? typed.data / 100 : base.baseRate };
}

/** What was typed and not saved, if the browser kept it; anything else in its place is ignored. */
function keptDraft(key: string): Draft | null {
  try {
    return Draft.parse(JSON.parse(sessionStorage.getItem(key) ?? ""));
  } catch {
    return null;
  }
}

export type ProfileDraft = Draft & {
  readonly difference: ProfileDifference;
  /** Number of changes against `base`. */
  readonly changes: number;
  /** Whether the changes come from an earlier visit. */
  readonly isRestored: boolean;
  readonly change: (part: Partial<Pick<Draft, "requirements" | "percent" | "note">>) => void;
  readonly discard: () => void;
  /** Puts the changes on a version that somebody saved meanwhile. */
  readonly rebase: (current: RoleProfile) => void;
};

/** An edited profile. Until it is saved it is kept in the browser's tab, so that leaving the page loses nothing. */
export function useProfileDraft(profile: RoleProfile, isSaving: boolean): ProfileDraft {
  const key = `rolecall-profile-${profile.role}`;
  const [draft, setDraft] = useState<Draft>(() => freshDraft(profile));
  const [isRestored, setIsRestored] = useState(false);
  const difference = useMemo(() => diffProfiles(draft.base, editedOf(draft)), [draft]);
  const changes = difference.requirements.length + (difference.baseRate === null ? 0 : 1);

  // After the first paint: the server does not know what this browser keeps.
  useEffect(() => {
    const kept = keptDraft(key);
    if (kept === null) return;
    setDraft(kept);
    setIsRestored(true);
  }, [key]);

  useEffect(() => {
    // While it is being saved nothing is kept; should that fail, it is kept again.
    if (changes > 0 && !isSaving) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  }, [key, draft, changes, isSaving]);

  return {
    ...draft,
    difference,
    changes,
    isRestored: isRestored && changes > 0,
    change: (part) => setDraft((known) => ({ ...known, ...part })),
    discard: () => {
      setIsRestored(false);
      setDraft(freshDraft(profile));
    },
    rebase: (current) =>
      setDraft((known) => {
        const rebased = rebaseProfile({ base: known.base, edited: editedOf(known), current });
        return { ...freshDraft(rebased), base: current, note: known.note };
      }),
  };
}
