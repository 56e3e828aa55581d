import type { PayLevel } from "@/lib/domain/compensation/pay-cell";

/** Somebody whom the company pays now, as one row of its payroll says. */
export type OwnPerson = {
  /** Row of the payroll, from 1, its heading included. */
  readonly row: number;
  /** What tells them from others: a personnel number or a name, as the company chose. */
  readonly reference: string;
  readonly title: string;
  /** Role slug; null where no rule knows the title. */
  readonly role: string | null;
  /** Null where neither a column nor the title says it. */
  readonly level: PayLevel | null;
  /** Id of a pay place; null where the payroll names none of ours. */
  readonly place: string | null;
  readonly currency: string;
  /** The base salary of a full-time year, in `currency`; above 0. */
  readonly base: number;
  /** Share of full time that they work: above 0, at most 1. */
  readonly share: number;
  /** What columns say by which pay is compared, by their headings: `{ Gender: "Woman" }`. */
  readonly groups: Readonly<Record<string, string>>;
};

/** What they are really paid a year: less than a full-time year for who works part time. */
export function paidAYear({ base, share }: Pick<OwnPerson, "base" | "share">): number {
  return base * share;
}
