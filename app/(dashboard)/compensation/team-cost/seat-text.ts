import type { TypedSeat } from "@/lib/domain/compensation/team-cost/typed-plan";

/** What stands in a seat's fields, as one text: the same for the page and for the fields. */
export function seatText(seat: TypedSeat): string {
  const { role, level, place, companyType, count, startMonth, need, typedBase } = seat;
  return JSON.stringify([role, level, place, companyType, count, startMonth, need, typedBase]);
}
