import type { ReactNode } from "react";

const COLUMNS =
  "grid grid-cols-[minmax(0,1fr)_auto] md:grid-cols-[212px_minmax(0,1fr)_148px] print:grid-cols-[370px_minmax(0,1fr)_196px]";

type LabHeadProps = { readonly first: string; readonly last: string; readonly children: ReactNode };

/** The headings over the rows of a drawing, with its axis between them. */
export function LabHead({ first, last, children }: LabHeadProps) {
  return (
    <div aria-hidden="true" className={`${COLUMNS} items-end pb-1 text-12 text-muted-foreground`}>
      <span className="max-md:hidden">{first}</span>
      <div className="max-md:col-span-2">{children}</div>
      <span className="text-right max-md:hidden">{last}</span>
    </div>
  );
}

type LabRowProps = {
  readonly title: ReactNode;
  readonly note: string;
  readonly figure: string;
  readonly figureNote: string;
  /** Of the company alone: not on a sheet that is handed out. */
  readonly isInternal?: boolean;
  readonly children: ReactNode;
};

/** One row: what it is, its drawing, its figure; on a phone the drawing stands below. */
export function LabRow({ title, note, figure, figureNote, isInternal = false, children }: LabRowProps) {
  return (
    <li className={`${COLUMNS} border-t print:break-inside-avoid ${isInternal ? "print:hidden" : ""}`}>
      <div className="min-w-0 py-1.5 pr-3 leading-[18px] print:py-0.5 print:leading-[17px]">
        {title}
        <span className="block text-12 text-muted-foreground [overflow-wrap:anywhere] print:ml-1.5 print:inline">
          {note}
        </span>
      </div>
      <div className="min-w-0 self-center max-md:order-3 max-md:col-span-2">{children}</div>
      <div className="py-1.5 pl-3 text-right leading-[18px] print:py-0.5 print:leading-[17px]">
        {figure}
        <span className="block text-12 text-muted-foreground print:ml-1.5 print:inline">{figureNote}</span>
      </div>
    </li>
  );
}

type LabAxisProps = {
  readonly ticks: readonly number[];
  readonly at: (amount: number) => string;
  readonly words: (amount: number) => string;
  /** A mark over the axis; null for none. */
  readonly mark: { readonly amount: number; readonly words: string } | null;
};

/** The axis of a drawing: every tick where there is room, every other where there is little. */
export function LabAxis({ ticks, at, words, mark }: LabAxisProps) {
  const last = ticks.length - 1;
  const anchor = (index: number) => (index === 0 ? "start" : index === last ? "end" : "middle");
  return (
    <div className="@container">
      <svg
        aria-hidden="true"
        className="block w-full overflow-visible text-11"
        height={mark === null ? 16 : 32}
        fill="var(--muted-foreground)"
      >
        {mark === null ? null : (
          <text x={at(mark.amount)} y="11" textAnchor="middle" className="font-semibold" fill="var(--foreground)">
            {mark.words}
          </text>
        )}
        {ticks.map((tick, index) => (
          <text
            key={tick}
            x={at(tick)}
            y={mark === null ? 12 : 28}
            textAnchor={anchor(index)}
            className={index % 2 === 1 ? "@max-[22rem]:hidden" : undefined}
          >
            {words(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The lines of the axis through a row. */
export function LabGrid({ ticks, at, height }: Pick<LabAxisProps, "ticks" | "at"> & { readonly height: number }) {
  return (
    // On paper rows stand closer than they are high: their lines end where the next row begins.
    <g className="print:[clip-path:inset(10px_-1px)]">
      {ticks.map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1="0" y2={height} stroke="var(--grid)" />
      ))}
    </g>
  );
}

/** The dashed line of the offer through a row. */
export function LabMark({ at, height }: { readonly at: string; readonly height: number }) {
  return <line x1={at} x2={at} y1="0" y2={height} stroke="var(--foreground)" strokeWidth="1.5" strokeDasharray="3 3" />;
}
