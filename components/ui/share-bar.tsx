export type Share = {
  /** Of the whole bar, from 0 to 1. */
  readonly share: number;
  /** Tailwind's `fill-…` of its colour. */
  readonly className: string;
};

/**
 * Parts of a whole, drawn one after another; what they leave of it stays empty. A drawing and not boxes with a width: the page's policy
 * takes no `style` attribute from the server. Decoration: what it says stands beside it in words.
 */
export function ShareBar({ shares }: { readonly shares: readonly Share[] }) {
  let before = 0;
  return (
    <svg aria-hidden className="block size-full">
      {shares.map(({ share, className }) => {
        const start = before;
        before += share;
        return (
          <rect key={className} className={className} x={`${100 * start}%`} width={`${100 * share}%`} height="100%" />
        );
      })}
    </svg>
  );
}
