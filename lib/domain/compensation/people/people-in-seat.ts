import { convert } from "@/lib/domain/compensation/money";
import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { payPlaces } from "@/lib/reference/pay-places";
import type { OwnPerson } from "./own-person";

/**
 * What those are paid who hold a role at a level in a place or in one that lies in it, as full-time base in US dollars, upwards. Whoever is paid
 * in a currency without a rate is left out; nobody in the seat is an empty list.
 */
export function basesInSeat(
  people: readonly OwnPerson[],
  { role, level, region }: Pick<PayCell, "role" | "level" | "region">,
  rates: readonly ExchangeRate[],
): readonly number[] {
  return people
    .filter((person) => person.role === role && person.level === level && liesIn(person.place, region))
    .flatMap(({ base, currency }) => convert(base, currency, "USD", rates) ?? [])
    .sort((a, b) => a - b);
}

function liesIn(place: string | null, region: string): boolean {
  for (let at = place; at !== null; at = payPlaces.find(({ id }) => id === at)?.within ?? null) {
    if (at === region) return true;
  }
  return false;
}
