import { useCallback, useState } from "react";

/** What of a ranking's stability is looked at; it stands in the address. */
export type Weighing = {
  /** Two candidates weighed against each other, "id,id"; empty for none. */
  readonly pair: string;
  /** What the weightings are drawn with. */
  readonly seed: number;
  /** k of "among the first k". */
  readonly top: number;
};

/** Puts what has changed since the server wrote an address into its parameters. */
function putChanges(parameters: URLSearchParams, change: Partial<Weighing>): void {
  for (const [name, value] of Object.entries(change)) {
    if (value === "") parameters.delete(name);
    else parameters.set(name, String(value));
  }
}

/** Keeps the choice in the address too, so that a link shows the same, without asking the server for the page again: sliders keep where they are. */
export function useWeighing(first: Weighing): {
  readonly weighing: Weighing;
  readonly weigh: (change: Partial<Weighing>) => void;
  /** An address that the server wrote, with what is looked at now. */
  readonly keepIn: (href: string) => string;
} {
  const [weighing, setWeighing] = useState(first);
  const [changes, setChanges] = useState<Partial<Weighing>>({});
  const weigh = useCallback((change: Partial<Weighing>) => {
    setWeighing((before) => ({ ...before, ...change }));
    setChanges((before) => ({ ...before, ...change }));
    const address = new URL(window.location.href);
    putChanges(address.searchParams, change);
    window.history.replaceState(null, "", address.href.replaceAll("%2C", ","));
  }, []);
  const keepIn = useCallback(
    (href: string) => {
      const [path = "", query = ""] = href.split("?");
      const parameters = new URLSearchParams(query);
      putChanges(parameters, changes);
      return `${path}?${parameters.toString().replaceAll("%2C", ",")}`;
    },
    [changes],
  );
  return { weighing, weigh, keepIn };
}
