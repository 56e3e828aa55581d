"use client";

import { Columns3 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { CheckMenu } from "@/components/ui/check-menu";
import { useAddressFilter } from "@/components/ui/use-address-filter";
import { type CandidateColumn, candidateColumns } from "./candidate-columns";

/** Which columns stand; the choice is in the address. */
export function ColumnChoice({ hidden }: { readonly hidden: readonly CandidateColumn[] }) {
  const { setLook } = useAddressFilter();
  function toggle(column: CandidateColumn): void {
    const next = hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column];
    setLook("hide", next.join(","));
  }
  return (
    <CheckMenu
      trigger={
        <Button size="xs" className="max-md:hidden">
          <Columns3 aria-hidden />
          Columns
        </Button>
      }
      items={candidateColumns.map(({ name, label }) => ({ name, label, checked: !hidden.includes(name) }))}
      onToggle={toggle}
    />
  );
}
