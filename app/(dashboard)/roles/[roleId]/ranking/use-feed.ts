import { useCallback, useEffect, useRef, useState } from "react";
import { decodeFeed, type PackedFeed } from "@/lib/domain/scoring/packed-feed";

type FeedState = { readonly feed: PackedFeed | null; readonly problem: string | null; readonly load: () => void };

/** The feed at `address`, fetched when `load` is first called and kept; a failure says so and may be tried again. */
export function useFeed(address: string): FeedState {
  const [feed, setFeed] = useState<PackedFeed | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef<string | null>(null);

  const load = useCallback(() => {
    if (asked.current === address) return;
    asked.current = address;
    setProblem(null);
    fetch(address)
      .then((response) => (response.ok ? response.arrayBuffer() : Promise.reject(new Error(String(response.status)))))
      .then((bytes) => (asked.current === address ? setFeed(decodeFeed(bytes)) : undefined))
      .catch(() => {
        asked.current = null;
        setProblem(
          "The pool could not be fetched, so the order is still that of the profile. Move a weight to try again.",
        );
      });
  }, [address]);

  // The feed of another filter is not this one.
  useEffect(() => {
    const loaded = asked.current;
    if (loaded === null || loaded === address) return;
    setFeed(null);
    load();
  }, [address, load]);

  return { feed, problem, load };
}
