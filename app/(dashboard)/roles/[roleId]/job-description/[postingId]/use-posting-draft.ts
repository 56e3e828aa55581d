"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { LintView } from "@/app/(dashboard)/job-descriptions/lint-view";
import { previewPostingAction } from "@/app/(dashboard)/roles/[roleId]/job-description/actions";
import type { RefreshedPart } from "@/lib/domain/posting/build-posting";
import type { PostingFinding } from "@/lib/domain/posting/finding";
import type { SectionId } from "@/lib/domain/posting/job-description";
import { applyToParts } from "@/lib/domain/posting/posting-markdown";
import { type EditedPosting, textOf, toForm, typedChoices } from "./edited-posting";
import { type Draft, type KeptDraft, readKeptDraft } from "./kept-draft";

const PAUSE_MS = 500;
const MOST_STEPS_BACK = 50;

export type PostingDraft = Draft & {
  readonly view: LintView;
  /** Whether the findings are of an earlier text. */
  readonly isStale: boolean;
  readonly isDirty: boolean;
  readonly isRestored: boolean;
  readonly canUndo: boolean;
  /** The version that the changes were made on. */
  readonly version: number;
  readonly problem: string | null;
  readonly choose: (name: string, value: string) => void;
  readonly write: (id: SectionId, text: string) => void;
  readonly take: (id: SectionId) => void;
  readonly apply: (finding: PostingFinding) => void;
  readonly undo: () => void;
  readonly discard: () => void;
};

/** Keeps what is typed and not saved in the browser's tab, and brings it back once. */
function useKeptDraft(
  key: string,
  kept: KeptDraft & { readonly isKept: boolean },
  onFound: (found: KeptDraft) => void,
): void {
  const found = useRef(onFound);
  found.current = onFound;
  // After the first paint: the server does not know what this browser keeps.
  useEffect(() => {
    const before = readKeptDraft(sessionStorage.getItem(key));
    if (before !== null) found.current(before);
  }, [key]);
  const { version, choices, parts, isKept } = kept;
  useEffect(() => {
    if (isKept) sessionStorage.setItem(key, JSON.stringify({ version, choices, parts }));
    else sessionStorage.removeItem(key);
  }, [key, version, choices, parts, isKept]);
}

type Reading = { readonly view: LintView; readonly problem: string | null };

/** Has a draft read again after each pause; what comes late, after another change, is left out. */
function useReading(
  posting: EditedPosting,
  draft: Draft,
  firstView: LintView,
  onParts: (sent: Draft, parts: readonly RefreshedPart[]) => void,
): Reading {
  const [reading, setReading] = useState<Reading>({ view: firstView, problem: null });
  const asked = useRef(0);
  const lastRead = useRef(draft);
  useEffect(() => {
    if (lastRead.current === draft) return;
    asked.current += 1;
    const number = asked.current;
    const timer = setTimeout(async () => {
      const answer = await previewPostingAction({ status: "idle" }, toForm(posting, draft));
      if (number !== asked.current || answer.status === "idle") return;
      if (answer.status === "failed") return setReading((now) => ({ ...now, problem: answer.message }));
      setReading({ view: answer.result.view, problem: null });
      lastRead.current = draft;
      onParts(draft, answer.result.parts);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [posting, draft, onParts]);
  return reading;
}

/** A job description while somebody writes it: read again after each pause, kept in the browser's tab until it is saved. */
export function usePostingDraft(posting: EditedPosting, firstView: LintView, isSaving: boolean): PostingDraft {
  const [saved] = useState<Draft>(() => ({ choices: typedChoices(posting.choices), parts: posting.parts }));
  const [draft, setDraft] = useState<Draft>(saved);
  const [version, setVersion] = useState(posting.version);
  const [earlier, setEarlier] = useState<readonly Draft[]>([]);
  const [isRestored, setIsRestored] = useState(false);
  const takeParts = useCallback((sent: Draft, parts: readonly RefreshedPart[]) => {
    setDraft((now) => withParts(now, merged(now.parts, sent.parts, parts)));
  }, []);
  const { view, problem } = useReading(posting, draft, firstView, takeParts);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved);
  const isStale = textOf(draft) !== view.text;

  useKeptDraft(`rolecall-posting-${posting.id}`, { version, ...draft, isKept: isDirty && !isSaving }, (found) => {
    setDraft({ choices: found.choices, parts: found.parts });
    setVersion(found.version);
    setIsRestored(true);
  });

  function change(next: Draft): void {
    setEarlier((steps) => [...steps.slice(-MOST_STEPS_BACK), draft]);
    setDraft(next);
  }

  function start(from: Draft, steps: readonly Draft[]): void {
    setDraft(from);
    setEarlier(steps);
  }

  return {
    ...draft,
    ...{ view, isStale, isDirty, version, problem, canUndo: earlier.length > 0, isRestored: isRestored && isDirty },
    choose: (name, value) => setDraft((now) => ({ ...now, choices: { ...now.choices, [name]: value } })),
    write: (id, text) => setDraft((now) => ({ ...now, parts: withPart(now.parts, id, (part) => ({ ...part, text })) })),
    take: (id) => change({ ...draft, parts: withPart(draft.parts, id, takeOffered) }),
    apply: (finding) => change({ ...draft, parts: changedBy(draft, finding) }),
    undo: () => start(earlier.at(-1) ?? draft, earlier.slice(0, -1)),
    discard: () => {
      setIsRestored(false);
      setVersion(posting.version);
      start(saved, []);
    },
  };
}

/** The same draft while its parts are the same, so that nothing is read twice. */
function withParts(draft: Draft, parts: readonly RefreshedPart[]): Draft {
  return JSON.stringify(draft.parts) === JSON.stringify(parts) ? draft : { ...draft, parts };
}

function withPart(
  parts: readonly RefreshedPart[],
  id: SectionId,
  change: (part: RefreshedPart) => RefreshedPart,
): readonly RefreshedPart[] {
  return parts.map((part) => (part.id === id ? change(part) : part));
}

function takeOffered(part: RefreshedPart): RefreshedPart {
  return part.offered === null ? part : { ...part, text: part.offered, basis: part.offered, offered: null };
}

function changedBy(draft: Draft, finding: PostingFinding): readonly RefreshedPart[] {
  const choices = { title: (draft.choices.title ?? "").trim() };
  const changed = applyToParts({ choices, parts: draft.parts }, finding);
  return draft.parts.map((part) => ({ ...part, text: changed.find(({ id }) => id === part.id)?.text ?? part.text }));
}

/** The server's parts, except where somebody has typed on since they were sent. */
function merged(
  now: readonly RefreshedPart[],
  sent: readonly RefreshedPart[],
  answered: readonly RefreshedPart[],
): readonly RefreshedPart[] {
  return answered.map((part) => {
    const [current, before] = [now, sent].map((parts) => parts.find(({ id }) => id === part.id));
    return current === undefined || current.text === before?.text ? part : { ...current, offered: part.offered };
  });
}
