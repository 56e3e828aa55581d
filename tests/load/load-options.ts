import { parseArgs } from "node:util";

/** What a run of the load is. */
export type LoadOptions = {
  readonly candidates: number;
  readonly users: number;
  readonly seconds: number;
  /** Mean time that a user looks at an answer before the next request, in milliseconds; 0: none. */
  readonly thinkMs: number;
  /** How often a user alone asks for each kind before all work together, to tell what one request costs. */
  readonly alone: number;
  readonly seed: number;
  /** Where the pool is kept for the next run; empty: nowhere. */
  readonly data: string;
};

const defaults = {
  ...{ candidates: "100000", users: "50", seconds: "60", think: "5000" },
  ...{ alone: "10", seed: "20261122", data: "" },
};

/** Reads the words after `npm run load --`. Throws a sentence that names the wrong one. */
export function readLoadOptions(args: readonly string[]): LoadOptions {
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: "string" as const }])),
  });
  const given: Readonly<Record<string, unknown>> = { ...defaults, ...values };
  const whole = (name: keyof typeof defaults, least: number): number => {
    const number = Number(given[name]);
    if (Number.isInteger(number) && number >= least) return number;
    throw new Error(`--${name} is "${given[name]}", but must be a whole number of at least ${least}.`);
  };
  return {
    candidates: whole("candidates", 1),
    users: whole("users", 1),
    seconds: whole("seconds", 1),
    thinkMs: whole("think", 0),
    alone: whole("alone", 1),
    seed: whole("seed", 0),
    data: String(given.data),
  };
}
