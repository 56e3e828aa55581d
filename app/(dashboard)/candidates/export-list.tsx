"use client";

import { Download } from "lucide-react";
import { type FormEvent, useRef } from "react";
import { useProof } from "@/app/(dashboard)/proof";
import { May } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import { exportFormats, exportFormatWords } from "@/lib/domain/exchange/export-formats";

/** Where a list is had as a file: everybody whom its filters let through, and by a form those of them who are chosen. */
export type ExportTarget = {
  readonly address: string;
  /** Weights that were moved away from the profile's, one a requirement; null while they are the profile's. */
  readonly weights: readonly number[] | null;
};

/** Downloads everybody of the list, on all its pages. */
export function ExportList({ target }: { readonly target: ExportTarget }) {
  if (target.weights !== null)
    return <ExportForm target={target} ids={[]} title="Everybody, by the weights set here" />;
  const [action = "", query = ""] = target.address.split("?");
  return (
    <May permission="pool:export">
      <form action={action} className="contents">
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormatChoice title="Everybody whom the filters let through" />
      </form>
    </May>
  );
}

/** Downloads the people who are chosen, with the position that each has in the list. */
export function ExportChosen({
  target,
  selected,
}: {
  readonly target: ExportTarget;
  readonly selected: ReadonlySet<string>;
}) {
  return <ExportForm target={target} ids={[...selected]} title="The chosen people" />;
}

type ExportFormProps = { readonly target: ExportTarget; readonly ids: readonly string[]; readonly title: string };

function ExportForm({ target, ids, title }: ExportFormProps) {
  const prove = useProof();
  const isProven = useRef(false);

  async function proveFirst(event: FormEvent<HTMLFormElement>): Promise<void> {
    const form = event.currentTarget;
    if (isProven.current) {
      isProven.current = false;
      return;
    }
    event.preventDefault();
    if (!(await prove())) return;
    isProven.current = true;
    form.requestSubmit();
  }

  return (
    <May permission="pool:export">
      <form action={target.address} method="post" onSubmit={proveFirst} className="contents">
        {target.weights === null ? null : <input type="hidden" name="weights" value={target.weights.join(",")} />}
        {ids.map((id) => (
          <input key={id} type="hidden" name="ids[]" value={id} />
        ))}
        <FormatChoice title={title} />
      </form>
    </May>
  );
}

/** A plain list of the formats: a menu would be a program of its own on pages that have none to spare. */
function FormatChoice({ title }: { readonly title: string }) {
  return (
    <span className="inline-flex items-center gap-1">
      <select
        name="format"
        aria-label="Format"
        className="h-6 max-w-18 rounded-md border bg-card px-1 text-12 text-secondary-foreground"
      >
        {exportFormats.map((format) => (
          <option key={format} value={format}>
            {exportFormatWords[format]}
          </option>
        ))}
      </select>
      <Button type="submit" size="xs" title={title}>
        <Download aria-hidden className="max-md:hidden" />
        Export
      </Button>
    </span>
  );
}
