import { type ClassValue, clsx } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

// The type scale is named by pixels (text-13); without this tailwind-merge would take "text-13" for a text colour.
const merge = extendTailwindMerge({ extend: { theme: { text: ["11", "12", "13", "14", "16", "20", "28"] } } });

/** Joins class names; a later Tailwind class wins over an earlier one of the same kind. */
export function classNames(...values: readonly ClassValue[]): string {
  return merge(clsx(values));
}
