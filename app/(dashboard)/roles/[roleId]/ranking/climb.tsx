/** How far a row has moved against the profile's weights. */
export function Climb({ places }: { readonly places: number }) {
  if (places === 0) return null;
  return (
    <span className="mr-1 text-11 text-secondary-foreground max-md:hidden">
      <span aria-hidden>{places > 0 ? "↑" : "↓"}</span>
      <span className="sr-only">{places > 0 ? "up" : "down"} </span>
      {Math.abs(places)}
    </span>
  );
}
