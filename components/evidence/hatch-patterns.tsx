/** The two hatches that charts fill with, drawn once for the page: `url(#hatch-unknown)` and `url(#hatch-modelled)`. */
export function HatchPatterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <pattern id="hatch-unknown" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" fill="var(--card)" />
          <rect width="1.4" height="4" fill="var(--unknown)" />
        </pattern>
        <pattern id="hatch-modelled" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="5" height="5" fill="var(--card)" />
          <rect width="1" height="5" fill="var(--axis)" />
        </pattern>
      </defs>
    </svg>
  );
}
