/** Three bars of different length: a ranking. Drawn in the colour of the text around it. */
export function BrandMark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="currentColor">
      <rect x="1" y="3" width="10" height="3" rx="1" />
      <rect x="1" y="8" width="16" height="3" rx="1" />
      <rect x="1" y="13" width="6" height="3" rx="1" />
    </svg>
  );
}
