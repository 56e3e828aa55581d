import type { ReactNode } from "react";

export type StripFact = {
  readonly label: string;
  readonly value: ReactNode;
  /** Where it comes from, or what it is to be held against. */
  readonly note?: ReactNode;
};

/** Four to six facts in one row; two columns on a phone. */
export function FactStrip({ facts }: { readonly facts: readonly StripFact[] }) {
  return (
    <dl className="mb-4 grid grid-cols-2 overflow-hidden rounded-md border bg-border [gap:1px] md:auto-cols-fr md:grid-flow-col md:grid-cols-none print:grid-flow-row print:grid-cols-3">
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
