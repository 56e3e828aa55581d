"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { useAddressFilter } from "@/components/ui/use-address-filter";

/** An amount that is drawn through all rows, in the address. */
export function OfferField({ currency, offer }: { readonly currency: string; readonly offer: number | null }) {
  const { set } = useAddressFilter();
  const [problem, setProblem] = useState<string | null>(null);
  const draw = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("offer") ?? "").replaceAll(/[\s,]/g, "");
    if (typed !== "" && !(Number(typed) > 0)) {
      setProblem("Give an amount a year above zero, such as 285,000.");
      return;
    }
    setProblem(null);
    set("offer", typed);
  };
  return (
    <form onSubmit={draw} className="flex flex-wrap items-center gap-2 text-13 print:hidden">
      <label className="inline-flex h-7 items-center gap-1.5 rounded-md border border-border-strong bg-card px-2 focus-within:outline-2 focus-within:outline-ring">
        <span className="text-muted-foreground">Offer</span>
        <input
          key={offer}
          name="offer"
          inputMode="decimal"
          defaultValue={offer ?? ""}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : "offer-problem"}
          className="w-20 bg-transparent text-right tabular-nums outline-none"
        />
        <span className="text-muted-foreground">{currency}</span>
      </label>
      <Button type="submit" size="sm">
        Draw it
      </Button>
      {problem === null ? null : (
        <p id="offer-problem" role="alert" className="text-12 text-unmet-text">
          {problem}
        </p>
      )}
    </form>
  );
}
