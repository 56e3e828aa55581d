"use client";

import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { KeyValues } from "@/components/ui/key-values";
import { Popover } from "@/components/ui/popover";

export type SourceFacts = {
  /** The figure as it is shown on the page, with its unit. */
  readonly figure: string;
  readonly grade: "A" | "B" | "C" | null;
  /** Source, year, place, sample size; "not stated" where a source does not say. */
  readonly rows: readonly { readonly key: string; readonly value: string }[];
  /** The formula of a modelled figure; null where it was measured or claimed. */
  readonly formula: string | null;
  readonly url: string | null;
};

/** Opens from a figure to where it comes from. */
export function SourceNote({ source, children }: { readonly source: SourceFacts; readonly children: ReactNode }) {
  return (
    <Popover
      label={`Source of ${source.figure}`}
      trigger={
        <button type="button" className="border-axis border-b border-dotted text-left hover:border-foreground">
          {children}
        </button>
      }
    >
      <div className="flex items-center gap-2 px-3 pt-2.5 pb-1.5 font-semibold text-13">
        {source.figure}
        {source.grade ? <Grade grade={source.grade} /> : null}
        {source.formula ? <Badge tone="modelled">modelled</Badge> : null}
      </div>
      <div className="px-3 pb-3">
        <KeyValues rows={source.formula ? [...source.rows, { key: "Formula", value: source.formula }] : source.rows} />
      </div>
      {source.url ? (
        <p className="border-t px-3 py-2">
          <a href={source.url} target="_blank" rel="noreferrer" className="link">
            Open source
          </a>
        </p>
      ) : null}
    </Popover>
  );
}

const GRADE_FORM = {
  A: "border-foreground bg-foreground text-card",
  B: "border-border-strong bg-muted",
  C: "border-border-strong border-dashed",
} as const;

/** How far a source can be trusted, as a letter in a form of its own; `gradeWords` says what each means. */
export function Grade({ grade }: { readonly grade: "A" | "B" | "C" }) {
  return (
    <span
      className={`inline-grid size-[18px] place-items-center rounded-sm border font-semibold text-11 leading-none ${GRADE_FORM[grade]}`}
    >
      <span className="sr-only">Grade </span>
      {grade}
    </span>
  );
}
