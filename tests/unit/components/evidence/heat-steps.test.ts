import { expect, test } from "vitest";
import { heatNumber } from "@/components/evidence/heat-steps";

test("a cell tells one of many from nobody, and all but one from everybody", () => {
  expect(heatNumber(0)).toBe("0");
  expect(heatNumber(1 / 222)).toBe("<1");
  expect(heatNumber(0.125)).toBe("13");
  expect(heatNumber(221 / 222)).toBe(">99");
  expect(heatNumber(1)).toBe("100");
});
