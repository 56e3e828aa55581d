import { roleTitle } from "@/app/(dashboard)/role-title";
import type { Reached, YieldOutcome } from "@/lib/domain/sourcing/outcome";

/** Each step as somebody stands to it. */
export const stepWords: Readonly<Record<Reached, string>> = {
  replied: "replied",
  interviewed: "were interviewed",
  offered: "were offered",
  hired: "were hired",
};

/** Each step as one thing. */
export const stepNames: Readonly<Record<Reached, string>> = {
  replied: "Replied",
  interviewed: "Interviewed",
  offered: "Offered",
  hired: "Hired",
};

/** What so many people with an outcome did: "were hired", one "was hired"; "pass the gate for AI Researcher". */
export function outcomeInWords(outcome: YieldOutcome, people: number): string {
  if (outcome.kind === "gate") return `${people === 1 ? "passes" : "pass"} the gate for ${roleTitle(outcome.role)}`;
  return people === 1 ? stepWords[outcome.step].replace(/^were/, "was") : stepWords[outcome.step];
}
