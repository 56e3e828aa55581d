/** Those who are one through any chain of pairs, each group in the order in which its members were met; nobody who is in no pair. */
export function groupLinked(
  pairs: readonly { readonly first: string; readonly second: string }[],
): readonly (readonly string[])[] {
  const leaderOf = new Map<string, string>();
  const leader = (id: string): string => {
    const above = leaderOf.get(id);
    if (above === undefined || above === id) return id;
    const top = leader(above);
    leaderOf.set(id, top);
    return top;
  };
  for (const { first, second } of pairs) {
    if (!leaderOf.has(first)) leaderOf.set(first, first);
    if (!leaderOf.has(second)) leaderOf.set(second, second);
    leaderOf.set(leader(second), leader(first));
  }
  const groups = new Map<string, string[]>();
  for (const id of leaderOf.keys()) groups.set(leader(id), [...(groups.get(leader(id)) ?? []), id]);
  return [...groups.values()];
}
