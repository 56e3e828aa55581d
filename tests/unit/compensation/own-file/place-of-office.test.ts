import { expect, test } from "vitest";
import { placeOfOffice } from "@/lib/domain/compensation/own-file/place-of-office";

test.each([
  ["Berlin", "Germany-Berlin"],
  ["München", "Germany-Munich"],
  ["Zürich, CH", "Switzerland"],
  ["SF", "US-SF Bay Area"],
  ["San Francisco, CA", "US-SF Bay Area"],
  ["New York (HQ)", "US-New York"],
  ["Montreal", "Canada-Montreal"],
  ["Bengaluru", "India"],
  ["Hamburg, Germany", "Germany"],
  ["US-SF Bay Area", "US-SF Bay Area"],
  ["US", "US national"],
])("%s lies in %s", (office, place) => {
  expect(placeOfOffice(office)?.id).toBe(place);
});

test.each(["", "Atlantis", "Cambridge", "Remote"])("“%s” is no place of ours", (office) => {
  expect(placeOfOffice(office)).toBeNull();
});
