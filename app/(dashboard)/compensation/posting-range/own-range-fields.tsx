"use client";

import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

type Ends = { readonly low: string; readonly high: string };

type OwnRangeFieldsProps = {
  readonly currency: string;
  readonly typed: Ends;
  readonly problems: Partial<Ends>;
};

/** The two ends of a range of one's own, with what was typed and what is wrong with it. */
export function OwnRangeFields({ currency, typed, problems }: OwnRangeFieldsProps) {
  return (
    <div className="flex flex-wrap items-start gap-2">
      {(["low", "high"] as const).map((end) => (
        <div key={end} className="w-28 sm:w-36">
          <Field
            label={`Own ${end === "low" ? "lowest" : "highest"}, ${currency}`}
            errors={problems[end] === undefined ? [] : [problems[end]]}
          >
            {(wiring) => (
              <Input
                {...wiring}
                name={end}
                inputMode="decimal"
                autoComplete="off"
                maxLength={40}
                defaultValue={typed[end]}
              />
            )}
          </Field>
        </div>
      ))}
      <Button type="submit" className="mt-[22px]">
        Check
      </Button>
    </div>
  );
}
