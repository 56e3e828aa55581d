import { useEffect, useRef, useState } from "react";
import type { FailedForm } from "@/components/form/failed-form";
import { offerFields } from "@/lib/domain/compensation/offer/offer-fields";
import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { readTerms } from "@/lib/domain/compensation/offer/read-terms";
import { offerSourcesAction } from "./actions";
import type { DeskOptions, LoadedSources } from "./desk-options";
import { cellFields, type DraftField, draftAfter, type OfferDraft, placeFields } from "./offer-draft";

export type DraftOffer = {
  readonly draft: OfferDraft;
  readonly set: (field: DraftField, value: string) => void;
  /** Several at once. */
  readonly setAll: (fields: Partial<OfferDraft>) => void;
  /** Takes what was typed into a form before the page's scripts were there. */
  readonly takeTyped: (form: FormData) => void;
  /** What is wrong with a field that somebody has filled or tried to save; none where nothing is. */
  readonly problemsOf: (field: DraftField) => readonly string[];
  /** The last terms that could be read; null before there are any. */
  readonly terms: OfferTerms | null;
  /** Whether the fields hold something that cannot be read, so that the results are of earlier terms. */
  readonly isBehind: boolean;
  readonly isDirty: boolean;
};

/** What the fields begin with, and what is stored: the same unless an earlier version is shown. */
type DraftStart = { readonly first: OfferDraft; readonly saved: OfferDraft };

/** The fields of an offer while somebody types, and the terms that they hold. */
export function useOfferDraft(
  { first, saved }: DraftStart,
  failed: FailedForm | null,
  options: DeskOptions,
): DraftOffer {
  const currencies = options.rates.map(({ currency }) => currency);
  // Without scripts a form that failed comes back as a page: what was typed is in its state alone.
  const [draft, setDraft] = useState(() => (failed === null ? first : draftAfter(first, failed.values)));
  const [lastTerms, setLastTerms] = useState(() => readTerms(first, currencies).terms);
  const { terms, problems } = readTerms(draft, currencies);
  const fieldErrors = useFieldErrors(failed, draft);

  function setAll(fields: Partial<OfferDraft>): void {
    const next = { ...draft, ...fields };
    setDraft(next);
    setLastTerms((before) => readTerms(next, currencies).terms ?? before);
  }

  function set(field: DraftField, value: string): void {
    const chosen = options.places.find((place) => place.value === value);
    // Nobody has said an amount yet: it will be in what the place pays in.
    const isFirstPlace = field === "place" && chosen !== undefined && draft.base === "";
    setAll({ [field]: value, ...(isFirstPlace ? { currency: chosen.currency } : {}) });
  }

  function takeTyped(form: FormData): void {
    setAll(draftAfter(draft, Object.fromEntries(form)));
  }

  function problemsOf(field: DraftField): readonly string[] {
    const name = offerFields.find((known) => known === field);
    const live = name === undefined || (draft[name] === "" && failed === null) ? undefined : problems?.[name];
    const sentence = live ?? fieldErrors[field];
    return sentence === undefined ? [] : [sentence];
  }

  // "285k" is no other base than "285,000".
  const isSameTerms = JSON.stringify(terms) === JSON.stringify(readTerms(saved, currencies).terms);
  const isDirty = !isSameTerms || placeFields.some((field) => draft[field] !== saved[field]);
  return {
    draft,
    set,
    setAll,
    takeTyped,
    problemsOf,
    terms: terms ?? lastTerms,
    isBehind: terms === null && lastTerms !== null,
    isDirty,
  };
}

/** What the server said of fields, until they are changed. */
function useFieldErrors(failed: FailedForm | null, draft: OfferDraft): Readonly<Record<string, string>> {
  const errors = Object.entries(failed?.fieldErrors ?? {});
  // Of terms the live reading knows better; of the rest the server, as long as the field holds what was sent.
  const isTerm = (field: string) => offerFields.some((known) => known === field);
  const isAsSent = (field: string) => failed?.values[field] === (draft as Readonly<Record<string, string>>)[field];
  return Object.fromEntries(errors.filter(([field]) => !isTerm(field) && isAsSent(field)));
}

export type SourcesOfCell = LoadedSources & {
  readonly isLoading: boolean;
  /** Why they could not be looked up; null where they could. */
  readonly problem: string | null;
};

const NO_SOURCES: LoadedSources = { rows: [], band: null, people: { kind: "hidden" }, equity: [] };

/** The sources for the role, level, place and company that are chosen: those of the page until another is. */
export function useSources(draft: OfferDraft, first: LoadedSources): SourcesOfCell {
  const [sources, setSources] = useState<SourcesOfCell>({ ...first, isLoading: false, problem: null });
  const cell = cellFields.map((field) => draft[field]).join("|");
  const shown = useRef(cell);
  const chosen = useRef(draft);
  chosen.current = draft;
  useEffect(() => {
    if (shown.current === cell) return;
    shown.current = cell;
    const form = new FormData();
    for (const field of cellFields) form.set(field, chosen.current[field]);
    setSources((before) => ({ ...before, isLoading: true }));
    void offerSourcesAction({ status: "idle" }, form).then((answer) => {
      // Another was chosen meanwhile.
      if (shown.current !== cell) return;
      setSources({
        ...(answer.status === "done" ? answer.result : NO_SOURCES),
        isLoading: false,
        problem: answer.status === "failed" ? answer.message : null,
      });
    });
  }, [cell]);
  return sources;
}
