import { Fragment, type ReactNode } from "react";

type KeyValuesProps = { readonly rows: readonly { readonly key: string; readonly value: ReactNode }[] };

/** Names and values in two columns. */
export function KeyValues({ rows }: KeyValuesProps) {
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-13">
      {rows.map((row) => (
        <Fragment key={row.key}>
          <dt className="text-muted-foreground">{row.key}</dt>
          <dd className="[overflow-wrap:anywhere]">{row.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
