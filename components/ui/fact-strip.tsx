import type { ReactNode } from "react";

export type StripFact = {
  readonly label: string;
  readonly value: ReactNode;
  /** Where it comes from, or what it is to be held against. */
  readonly note?: ReactNode;
};

/** As many as stand beside each other on a tablet. */
const MOST_ON_NARROW = 5;

/** Four to six facts in one row; two columns on a phone, and six in two rows on a tablet. */
export function FactStrip({ facts }: { readonly facts: readonly StripFact[] }) {
  return (
    <dl
      className={`mb-4 grid grid-cols-2 overflow-hidden rounded-md border bg-border [gap:1px] print:bg-card print:grid-flow-row print:grid-cols-3 ${facts.length > MOST_ON_NARROW ? "md:grid-cols-3 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none" : "md:auto-cols-fr md:grid-flow-col md:grid-cols-none"}`}
    >
      {facts.map((fact) => (
        <div key={fact.label} className="min-w-0 bg-card px-4 py-2.5 max-md:last:odd:col-span-2">
          <dt className="text-12 text-muted-foreground">{fact.label}</dt>
          <dd className="mt-0.5 font-medium leading-5 [overflow-wrap:anywhere]">{fact.value}</dd>
          {fact.note ? <dd className="text-12 text-muted-foreground">{fact.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
