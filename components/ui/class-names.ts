import { type ClassValue, clsx } from "clsx";

/**
 * Joins class names. Of two plain utilities of one kind neither wins for sure, so what a component looks like by default carries the
 * variant `preset:`, which every plain utility of its caller wins over.
 */
export function classNames(...values: readonly ClassValue[]): string {
  return clsx(values);
}
