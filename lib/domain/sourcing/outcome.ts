import { z } from "zod";

/** How far somebody came who was met through a channel; each includes the ones before. */
export const reachedSteps = ["replied", "interviewed", "offered", "hired"] as const;
export const Reached = z.enum(reachedSteps);
export type Reached = z.infer<typeof Reached>;

/** What a channel's yield is counted in: a step that somebody reached, or that they pass the gate of a role. */
export type YieldOutcome =
  | { readonly kind: "reached"; readonly step: Reached }
  | { readonly kind: "gate"; readonly role: string };

/** The steps that include `step`: who was hired was interviewed too. */
export function stepsFrom(step: Reached): readonly Reached[] {
  return reachedSteps.slice(reachedSteps.indexOf(step));
}

/** A word of an address as an outcome: a step, or else the role whose gate is meant. */
export function yieldOutcomeOf(word: string): YieldOutcome {
  const step = Reached.safeParse(word);
  return step.success ? { kind: "reached", step: step.data } : { kind: "gate", role: word };
}
