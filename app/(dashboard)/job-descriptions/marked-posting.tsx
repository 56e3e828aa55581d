"use client";

import { useEffect, useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import type { PostingFinding } from "@/lib/domain/posting/finding";
import type { TextRange } from "@/lib/domain/text-range";

type MarkedPostingProps = {
  readonly text: string;
  readonly findings: readonly PostingFinding[];
  /** Index of the finding whose words are marked; null for none. */
  readonly chosen: number | null;
  readonly onChoose: (finding: number) => void;
};

type ShownLine = { readonly range: TextRange; readonly kind: "title" | "heading" | "item" | "text" };

function linesOf(text: string): readonly ShownLine[] {
  let start = 0;
  return text.split("\n").flatMap((line): readonly ShownLine[] => {
    const at = start;
    start += line.length + 1;
    if (line.trim() === "") return [];
    const marks = /^(?:#{1,6}|[-*•])\s+/.exec(line)?.[0] ?? "";
    const range = { start: at + marks.length, end: at + line.length };
    if (marks.startsWith("# ")) return [{ range, kind: "title" }];
    if (marks.startsWith("#")) return [{ range, kind: "heading" }];
    return [{ range, kind: marks === "" ? "text" : "item" }];
  });
}

const LOOKS: Readonly<Record<ShownLine["kind"], string>> = {
  title: "font-semibold text-16",
  heading: "mt-3 font-semibold text-14",
  item: "ml-4 list-item list-disc marker:text-muted-foreground",
  text: "",
};

/** A job description with the words of its findings marked; choosing a mark chooses its finding. Printed, it is the description alone. */
export function MarkedPosting({ text, findings, chosen, onChoose }: MarkedPostingProps) {
  const chosenMark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen !== null) chosenMark.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <div className="grid max-w-[72ch] gap-1 text-14 leading-6">
      {linesOf(text).map(({ range, kind }) => (
        <p key={range.start} className={classNames(LOOKS[kind], "[overflow-wrap:anywhere]")}>
          {piecesOf(range, findings).map(({ start, end, finding }) => {
            const words = text.slice(start, end);
            if (finding === null) return <span key={start}>{words}</span>;
            return (
              <mark
                key={start}
                ref={finding === chosen ? chosenMark : undefined}
                className={classNames(
                  "rounded-sm print:bg-transparent print:outline-0",
                  finding === chosen ? "bg-unknown-wash outline-2 outline-unknown" : "bg-unknown-wash",
                )}
              >
                <button
                  type="button"
                  aria-pressed={finding === chosen}
                  onClick={() => onChoose(finding)}
                  className="text-left underline decoration-dotted underline-offset-4 print:no-underline"
                >
                  {words}
                </button>
              </mark>
            );
          })}
        </p>
      ))}
    </div>
  );
}

type Piece = TextRange & { readonly finding: number | null };

/** What quotes words, and not a place where something is missing. */
function isAboutWords({ rule }: PostingFinding): boolean {
  return !rule.startsWith("missing-") && rule !== "place-duty";
}

/** A line cut at the quotes in it; where two overlap, the first keeps its words. */
function piecesOf(line: TextRange, findings: readonly PostingFinding[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = line.start;
  findings.forEach((finding, index) => {
    const { quote } = finding;
    if (!isAboutWords(finding) || quote.start < at || quote.end > line.end || quote.end === quote.start) return;
    if (quote.start > at) pieces.push({ start: at, end: quote.start, finding: null });
    pieces.push({ start: quote.start, end: quote.end, finding: index });
    at = quote.end;
  });
  if (at < line.end) pieces.push({ start: at, end: line.end, finding: null });
  return pieces;
}
