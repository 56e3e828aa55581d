type SliderProps = {
  readonly label: string;
  readonly value: number;
  /** The value that the profile has; marked by a tick. */
  readonly baseline: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
};

const THUMB =
  "[&::-webkit-slider-thumb]:box-border [&::-webkit-slider-thumb]:size-3 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full [&::-webkit-slider-thumb]:border-2 [&::-webkit-slider-thumb]:border-primary [&::-webkit-slider-thumb]:bg-card [&::-moz-range-thumb]:box-border [&::-moz-range-thumb]:size-3 [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-2 [&::-moz-range-thumb]:border-primary [&::-moz-range-thumb]:bg-card";

/** Whole numbers from 0 to `max`; a tick shows where the value stood. Arrow keys move it. The browser's own slider: it needs no `style`. */
export function Slider({ label, value, baseline, max, onChange }: SliderProps) {
  return (
    <div className="relative flex h-4 w-full items-center">
      {/* As wide as the way of the thumb's middle, which is 12 px wide itself. */}
      <svg aria-hidden className="absolute left-1.5 h-4 w-[calc(100%-12px)] overflow-visible">
        <rect
          className="fill-axis"
          x={`${(100 * baseline) / max}%`}
          y="4"
          width="2"
          height="8"
          transform="translate(-1)"
        />
        <rect className="fill-border-strong" y="7" width="100%" height="2" rx="1" />
        <rect className="fill-primary" y="7" width={`${(100 * value) / max}%`} height="2" rx="1" />
      </svg>
      <input
        type="range"
        aria-label={label}
        value={value}
        min={0}
        max={max}
        step={1}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className={`relative -my-1 h-6 w-full touch-none appearance-none rounded-full bg-transparent ${THUMB}`}
      />
    </div>
  );
}
