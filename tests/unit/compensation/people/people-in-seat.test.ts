import { expect, test } from "vitest";
import type { OwnPerson } from "@/lib/domain/compensation/people/own-person";
import { basesInSeat } from "@/lib/domain/compensation/people/people-in-seat";
import { exchangeRates } from "@/lib/reference/exchange-rates";

const person: OwnPerson = {
  ...{ row: 2, reference: "E-1", title: "Senior ML Engineer", role: "ai-ml-engineer", level: "senior" },
  ...{ place: "US-SF Bay Area", currency: "USD", base: 200_000, share: 1, groups: {} },
};
const seat = (region: string) => ({ role: "ai-ml-engineer", level: "senior", region }) as const;
const bases = (people: readonly OwnPerson[], region: string) => basesInSeat(people, seat(region), exchangeRates.rates);

test("somebody in San Francisco is in the seat there, in the hubs and in the country, and nowhere else", () => {
  expect(bases([person], "US-SF Bay Area")).toEqual([200_000]);
  expect(bases([person], "US hubs (SF/NYC/Seattle)")).toEqual([200_000]);
  expect(bases([person], "US national")).toEqual([200_000]);
  expect(bases([person], "US-New York")).toEqual([]);
});

test("another role, another level and a place that is not known are other seats", () => {
  const others = [
    { ...person, role: null },
    { ...person, level: "staff" as const },
    { ...person, place: null },
  ];
  expect(bases(others, "US national")).toEqual([]);
});

test("bases come upwards, and without whoever is paid in a currency that has no rate", () => {
  expect(bases([person, { ...person, base: 150_000 }, { ...person, currency: "XXX" }], "US national")).toEqual([
    150_000, 200_000,
  ]);
});
