"use client";

import { Slider as RadixSlider } from "radix-ui";

type SliderProps = {
  readonly label: string;
  readonly value: number;
  /** The value that the profile has; marked by a tick. */
  readonly baseline: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
};

/** Whole numbers from 0 to `max`; a tick shows where the value stood. Arrow keys move it. */
export function Slider({ label, value, baseline, max, onChange }: SliderProps) {
  return (
    <RadixSlider.Root
      value={[value]}
      max={max}
      step={1}
      onValueChange={([next]) => onChange(next ?? value)}
      className="relative flex h-4 w-full touch-none select-none items-center"
    >
      <span
        aria-hidden
        className="absolute h-2 w-0.5 -translate-x-px bg-axis"
        style={{ left: `calc(6px + (100% - 12px) * ${baseline / max})` }}
      />
      <RadixSlider.Track className="relative h-0.5 grow rounded-full bg-border-strong">
        <RadixSlider.Range className="absolute h-full rounded-full bg-primary" />
      </RadixSlider.Track>
      <RadixSlider.Thumb aria-label={label} className="block size-3 rounded-full border-2 border-primary bg-card" />
    </RadixSlider.Root>
  );
}
