/** A number known only to lie between two bounds, both inclusive; `low` is never above `high`. */
export type Interval = { readonly low: number; readonly high: number };
