import fc from "fast-check";
import { expect, test } from "vitest";
import { creditChannels } from "@/lib/domain/sourcing/channel-credit";

const channel = fc.constantFrom("employee-referrals", "venue-mlsys", "gpu-mode", "frontier-labs");
const paths = fc.array(fc.array(channel, { minLength: 1, maxLength: 6 }), { maxLength: 60 });

test("by each rule the credits of all channels sum to the number of outcomes", () => {
  fc.assert(
    fc.property(paths, (people) => {
      const credits = [...creditChannels(people).values()];
      for (const rule of ["first", "last", "linear"] as const)
        expect(credits.reduce((sum, credit) => sum + credit[rule], 0)).toBeCloseTo(people.length, 9);
    }),
  );
});

test("people with one contact give all three rules the same", () => {
  fc.assert(
    fc.property(fc.array(channel), (channels) => {
      for (const { first, last, linear } of creditChannels(channels.map((one) => [one])).values()) {
        expect(first).toBe(last);
        expect(linear).toBe(first);
      }
    }),
  );
});

test("of three contacts the first and the last have all by their rule and each has a third by the linear one", () => {
  const credits = creditChannels([["gpu-mode", "venue-mlsys", "employee-referrals"]]);
  expect(credits.get("gpu-mode")).toEqual({ first: 1, last: 0, linear: 1 / 3 });
  expect(credits.get("venue-mlsys")).toEqual({ first: 0, last: 0, linear: 1 / 3 });
  expect(credits.get("employee-referrals")).toEqual({ first: 0, last: 1, linear: 1 / 3 });
});

test("nobody with an outcome, or nobody with a contact, credits no channel", () => {
  expect(creditChannels([]).size).toBe(0);
  expect(creditChannels([[]]).size).toBe(0);
});
