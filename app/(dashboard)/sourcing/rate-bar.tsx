import type { ChannelRate } from "@/lib/domain/sourcing/channel-yield";
import { rateInWords } from "./rate-words";

const GRIDLINES = [0, 25, 50, 75, 100] as const;

/** A channel's rate on an axis from 0 to 100 %: the interval as a line, the bare rate as a point, the one drawn towards the mean as a ring. */
export function RateBar({ rate, label }: { readonly rate: ChannelRate; readonly label: string }) {
  if (rate.kind === "not-enough-data") return null;
  const percent = (share: number) => `${share * 100}%`;
  return (
    <svg role="img" aria-label={`${label}: ${rateInWords(rate)}`} className="block w-full overflow-visible" height={20}>
      {GRIDLINES.map((at) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2={20} stroke="var(--grid)" />
      ))}
      <line
        x1={percent(rate.interval.low)}
        x2={percent(rate.interval.high)}
        y1="10"
        y2="10"
        stroke="var(--unknown)"
        strokeWidth="3"
      />
      <circle cx={percent(rate.raw)} cy="10" r="3" fill="var(--met)" />
      {rate.shrunken === null ? null : (
        <circle cx={percent(rate.shrunken)} cy="10" r="4" fill="none" stroke="var(--foreground)" strokeWidth="2" />
      )}
    </svg>
  );
}
