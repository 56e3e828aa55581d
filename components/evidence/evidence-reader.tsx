"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { Fragment, type ReactNode, useEffect, useMemo, useRef } from "react";
import { ledgerRowId } from "@/components/evidence/ledger-row";
import { type MarkTone, markLines, marksOf, type Segment } from "@/components/evidence/mark-segments";
import { type ReaderBlock, type ReaderPlaces, readerBlocks } from "@/components/evidence/reader-blocks";
import { TEXT_START } from "@/components/evidence/selected-range";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { PanelHead } from "@/components/ui/panel";
import type { RequirementResult } from "@/lib/domain/scoring/score";
import type { TextRange } from "@/lib/domain/text-range";
import { formatQuantity } from "@/lib/format";

type EvidenceReaderProps = {
  /** Name of the document. */
  readonly title: string;
  readonly text: string;
  readonly ledger: readonly RequirementResult[];
  readonly skillNames: Readonly<Record<string, string>>;
  /** Heading lines of the text's sections, and titles, employers, degrees and schools: drawn as headings and as heads of entries. */
  readonly places: ReaderPlaces;
  readonly selected: string | null;
  /** A place to show that no requirement stands for; null for none. */
  readonly place: TextRange | null;
  readonly onSelect: (skill: string) => void;
  /** What the chosen requirement's evidence counted for; stands under its quote, or on top when there is none. */
  readonly note: ReactNode;
  /** What else can be done with the text. */
  readonly tools: ReactNode;
};

const STEPS = [
  { by: -1, label: "Previous quote", Icon: ChevronUp },
  { by: 1, label: "Next quote", Icon: ChevronDown },
] as const;

/** The résumé's text with marks. Choosing a requirement scrolls to its quote; choosing a mark chooses what it counts for. */
export function EvidenceReader(props: EvidenceReaderProps) {
  const { title, text, ledger, places, selected, place, onSelect, note } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const marked = useMemo(() => {
    const marks = marksOf(ledger);
    return { blocks: readerBlocks(text, markLines(text, marks), places), count: marks.length };
  }, [text, ledger, places]);
  const chosen = ledger.find((row) => row.requirement.skill === selected) ?? null;
  const context = chosen?.finding?.context ?? null;

  useEffect(() => {
    if (selected === null) return;
    const target = scroller.current?.querySelector<HTMLElement>("[data-chosen]");
    if (target && scroller.current) scroller.current.scrollTop = target.offsetTop - scroller.current.clientHeight / 3;
  }, [selected]);

  useEffect(() => {
    const region = scroller.current;
    if (place === null || region === null) return;
    const pieces = [...region.querySelectorAll<HTMLElement>(`[${TEXT_START}]`)];
    const piece = pieces.findLast((candidate) => Number(candidate.getAttribute(TEXT_START)) <= place.start);
    if (piece) region.scrollTop = piece.offsetTop - region.clientHeight / 3;
    region.focus({ preventScroll: true });
  }, [place]);

  const quoted = quotedSkills(ledger);
  const step = (by: number) => onSelect(quoted[wrap(quoted.indexOf(selected ?? "") + by, quoted.length)] ?? "");

  return (
    <>
      <PanelHead
        title={title}
        subtitle={`${formatQuantity(marked.count, "mark")}. Solid line: used or delivered. Dashed: only named. Red: said to be missing`}
        tools={
          <>
            {props.tools}
            {STEPS.map(({ by, label, Icon }) => (
              <Button
                key={label}
                tone="ghost"
                size="sm"
                icon
                aria-label={label}
                disabled={quoted.length === 0}
                onClick={() => step(by)}
              >
                <Icon aria-hidden />
              </Button>
            ))}
          </>
        }
      />
      <section
        ref={scroller}
        aria-label="Text of the résumé"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by the keyboard.
        tabIndex={0}
        className="relative max-h-[min(1100px,calc(100vh-120px))] overflow-y-auto border-t px-4 py-3 text-13 leading-[26px] md:px-5 print:max-h-none print:overflow-visible"
      >
        {chosen && context === null ? <ReaderNote>{note}</ReaderNote> : null}
        {marked.blocks.map((block) => (
          <ReaderParagraph key={block.lines[0]?.range.start} block={block} reader={props} context={context} />
        ))}
      </section>
    </>
  );
}

/** Skills with a quote in the order in which they stand in the text. */
function quotedSkills(ledger: readonly RequirementResult[]): readonly string[] {
  return ledger
    .flatMap((row) => (row.finding ? [{ skill: row.requirement.skill, at: row.finding.quote.start }] : []))
    .sort((a, b) => a.at - b.at)
    .map(({ skill }) => skill);
}

function wrap(index: number, length: number): number {
  return length === 0 ? 0 : (index + length) % length;
}

function ReaderNote({ children }: { readonly children: ReactNode }) {
  return (
    <div
      role="note"
      data-chosen
      className="my-1.5 rounded-r-sm border-met border-l-2 bg-muted px-3 py-2 text-12 text-secondary-foreground leading-[18px]"
    >
      {children}
    </div>
  );
}

type ReaderParagraphProps = {
  readonly block: ReaderBlock;
  readonly reader: EvidenceReaderProps;
  readonly context: TextRange | null;
};

const LOOK: Readonly<Record<ReaderBlock["kind"], string>> = {
  gap: "",
  heading: "mt-2 font-semibold text-12 text-muted-foreground",
  entry: "mt-1 font-semibold",
  // The mark of the list hangs before the lines that follow.
  bullet: "pl-2.5 -indent-2.5",
  text: "",
};

function ReaderParagraph({ block, reader, context }: ReaderParagraphProps) {
  const { kind, lines } = block;
  if (kind === "gap") return <div className="h-2" />;
  const [start, end] = [lines[0]?.range.start ?? 0, lines.at(-1)?.range.end ?? 0];
  const endsContext = context !== null && context.end > start && context.end <= end + 1;
  return (
    <>
      <p className={classNames("whitespace-pre-line [overflow-wrap:anywhere]", LOOK[kind])}>
        {lines.map((line, index) => (
          <Fragment key={line.range.start}>
            {index === 0 ? null : <span {...{ [TEXT_START]: line.range.start - 1 }}> </span>}
            {line.segments.map((segment) => (
              <ReaderSegment
                key={segment.range.start}
                segment={segment}
                reader={reader}
                lit={touches(segment, context) || touches(segment, reader.place)}
              />
            ))}
          </Fragment>
        ))}
      </p>
      {endsContext ? <ReaderNote>{reader.note}</ReaderNote> : null}
    </>
  );
}

function touches({ range }: Segment, lit: TextRange | null): boolean {
  return lit !== null && range.start < lit.end && range.end > lit.start;
}

const UNDERLINE: Readonly<Record<MarkTone, string>> = {
  proof: "border-b-2 border-met",
  listed: "border-b border-dashed border-met",
  lacked: "border-b-2 border-unmet",
};

type ReaderSegmentProps = { readonly segment: Segment; readonly reader: EvidenceReaderProps; readonly lit: boolean };

/** A stretch of text; under a mark it is a link to the requirement's row, so it works by keyboard and wraps like text. */
function ReaderSegment({ segment, reader, lit }: ReaderSegmentProps) {
  const words = reader.text.slice(segment.range.start, segment.range.end);
  const { tone, skills } = segment;
  const first = skills[0];
  if (tone === null || first === undefined) {
    return (
      <span {...{ [TEXT_START]: segment.range.start }} className={lit ? "bg-met-wash" : ""}>
        {words}
      </span>
    );
  }
  // Choosing the same mark again goes on to the next requirement that the words count for.
  const next = skills[wrap(skills.indexOf(reader.selected ?? "") + 1, skills.length)] ?? first;
  return (
    <a
      href={`#${ledgerRowId(next)}`}
      title={`Counts for ${skills.map((skill) => reader.skillNames[skill] ?? skill).join(", ")}`}
      onClick={(event) => {
        event.preventDefault();
        reader.onSelect(next);
      }}
    >
      <mark {...{ [TEXT_START]: segment.range.start }} className={classNames(UNDERLINE[tone], lit && "bg-met-wash")}>
        {words}
      </mark>
    </a>
  );
}
