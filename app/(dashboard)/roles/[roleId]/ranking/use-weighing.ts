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

/** Keeps the choice in the address too, so that a link shows the same, without asking the server for the page again: sliders keep where they are. */
export function useWeighing(first: Weighing): {
  readonly weighing: Weighing;
  readonly weigh: (change: Partial<Weighing>) => void;
} {
  const [weighing, setWeighing] = useState(first);
  const weigh = useCallback((change: Partial<Weighing>) => {
    setWeighing((before) => ({ ...before, ...change }));
    const address = new URL(window.location.href);
    for (const [name, value] of Object.entries(change)) {
      if (value === "") address.searchParams.delete(name);
      else address.searchParams.set(name, String(value));
    }
    window.history.replaceState(null, "", address.href.replaceAll("%2C", ","));
  }, []);
  return { weighing, weigh };
}
