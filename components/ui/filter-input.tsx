"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Input } from "@/components/ui/input";
import { useAddressFilter } from "@/components/ui/use-address-filter";

const REST_MILLISECONDS = 300;

type FilterInputProps = {
  readonly label: string;
  /** Name of the parameter in the address. */
  readonly name: string;
  readonly value: string;
  readonly type?: "search" | "text" | "number";
  /** Id of a datalist. Its words are taken whole: by choosing one, by Enter or by leaving, never half typed. */
  readonly list?: string;
  readonly invalid?: boolean;
  readonly className?: string;
};

/** A typed filter that lives in the address. It acts when the typing rests, and at once on Enter. */
export function FilterInput({ label, name, value, type = "text", list, invalid, className }: FilterInputProps) {
  const { set, isPending } = useAddressFilter();
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address changed by another way, such as the cross of a chip or the way back.
  useEffect(() => {
    if (sent.current === value) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function send(next: string): void {
    clearTimeout(timer.current);
    const wanted = next.trim();
    if (wanted === sent.current) return;
    sent.current = wanted;
    set(name, wanted);
  }
  function change(next: string, isChosen: boolean): void {
    setTyped(next);
    clearTimeout(timer.current);
    if (isChosen || (list !== undefined && next === "")) send(next);
    else if (list === undefined) timer.current = setTimeout(() => send(next), REST_MILLISECONDS);
  }

  return (
    <Input
      type={type}
      name={name}
      value={typed}
      list={list}
      aria-label={label}
      placeholder={label}
      aria-invalid={invalid ? true : undefined}
      aria-busy={isPending}
      {...(type === "number" ? { min: 0, max: 60 } : {})}
      onChange={(event) => change(event.target.value, isFromList(event.nativeEvent))}
      onKeyDown={(event: KeyboardEvent) => (event.key === "Enter" ? send(typed) : undefined)}
      onBlur={() => send(typed)}
      className={classNames("h-7 text-left", className)}
    />
  );
}

/** A word chosen from the list arrives whole, not as typing. */
function isFromList(event: Event): boolean {
  return !(event instanceof InputEvent) || event.inputType === "insertReplacementText";
}
