"use client";

import { Download } from "lucide-react";
import { type FormEvent, useRef } from "react";
import { useProof } from "@/app/(dashboard)/proof";
import { May } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";

/** Where a list is had as CSV: everybody whom its filters let through, and by a form those of them who are chosen. */
export type ExportTarget = {
  readonly address: string;
  /** Weights that were moved away from the profile's, one a requirement; null while they are the profile's. */
  readonly weights: readonly number[] | null;
};

/** Downloads everybody of the list, on all its pages. */
export function ExportList({ target }: { readonly target: ExportTarget }) {
  if (target.weights !== null)
    return <ExportForm target={target} ids={[]} title="Everybody, by the weights set here" />;
  return (
    <May permission="pool:export">
      <Button asChild size="xs">
        <a href={target.address} title="Everybody whom the filters let through, for a spreadsheet">
          <Download aria-hidden />
          CSV
        </a>
      </Button>
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
  return <ExportForm target={target} ids={[...selected]} title="The chosen people, for a spreadsheet" />;
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
        <Button type="submit" size="xs" title={title}>
          <Download aria-hidden className="max-md:hidden" />
          CSV
        </Button>
      </form>
    </May>
  );
}
