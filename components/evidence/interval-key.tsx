/** What the three marks of an interval bar mean. */
export function IntervalKey() {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="16" height="8">
          <rect width="16" height="6" y="1" rx="1" fill="var(--met)" />
        </svg>
        proven
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="10" height="10">
          <circle cx="5" cy="5" r="3.5" fill="var(--card)" stroke="var(--foreground)" strokeWidth="2" />
        </svg>
        expected
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="20" height="8">
          <rect x="0.5" y="0.5" width="19" height="7" fill="url(#hatch-unknown)" stroke="var(--unknown)" />
        </svg>
        possible if every unknown is met
      </li>
    </ul>
  );
}
