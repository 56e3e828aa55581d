import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTransition } from "react";

/** What was asked for last, until the address shows it: a second filter that follows quickly builds on the first. */
let asked: { readonly from: string; readonly to: string } | null = null;

type AddressFilter = {
  /** Puts a parameter into the address, or takes it out when the value is empty, and goes back to the first page of the list. */
  readonly set: (name: string, value: string) => void;
  /** The same, and stays on the page: for what changes how a list looks and not who is in it. */
  readonly setLook: (name: string, value: string) => void;
  readonly isPending: boolean;
};

/** Filters that live in the address, so that a link shows the same to a colleague. */
export function useAddressFilter(): AddressFilter {
  const router = useRouter();
  const pathname = usePathname();
  const present = `${pathname}?${useSearchParams()}`;
  const [isPending, startTransition] = useTransition();

  function change(name: string, value: string, isLook: boolean): void {
    const from = asked !== null && asked.from === present ? asked.to : present;
    const changed = new URLSearchParams(from.slice(from.indexOf("?") + 1));
    if (!isLook) changed.delete("cursor");
    if (value === "") changed.delete(name);
    else changed.set(name, value);
    const to = `${pathname}?${changed}`;
    asked = { from: present, to };
    startTransition(() => router.replace(to, { scroll: false }));
  }

  return {
    set: (name, value) => change(name, value, false),
    setLook: (name, value) => change(name, value, true),
    isPending,
  };
}
