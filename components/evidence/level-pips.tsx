import type { Interval } from "@/lib/domain/interval";
import { formatLevel } from "@/lib/format";

const LEVELS = [1, 2, 3, 4, 5] as const;

type LevelPipsProps = { readonly found: Interval | null; readonly asked: number };

/** Level found against level asked: filled is proven, dashed is what the evidence leaves open; levels beyond the one asked are not drawn. */
export function LevelPips({ found, asked }: LevelPipsProps) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg aria-hidden="true" width={8 * asked} height="8" className="overflow-visible">
        {LEVELS.filter((level) => level <= asked).map((level) => {
          const isProven = found !== null && level <= found.low;
          const isOpen = found === null || level <= found.high;
          return (
            <rect
              key={level}
              x={8 * (level - 1) + 0.5}
              y="0.5"
              width="5"
              height="7"
              rx="1"
              fill={isProven ? "var(--foreground)" : "none"}
              stroke={isProven ? "var(--foreground)" : isOpen ? "var(--unknown)" : "var(--axis)"}
              strokeDasharray={isProven || !isOpen ? undefined : "2 1"}
            />
          );
        })}
      </svg>
      <LevelText found={found} asked={asked} />
    </span>
  );
}

/** "4 of 4", the level found of the level asked. */
export function LevelText({ found, asked }: LevelPipsProps) {
  return (
    <span className="whitespace-nowrap">
      {found === null ? (
        <>
          <span aria-hidden>–</span>
          <span className="sr-only">unknown</span>
        </>
      ) : (
        formatLevel(found)
      )}
      <span className="text-muted-foreground"> of {asked}</span>
    </span>
  );
}
