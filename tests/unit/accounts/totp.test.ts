import { expect, test } from "vitest";
import { stepOfCode } from "@/lib/server/accounts/totp";

const KEY = "12345678901234567890";
const at = (seconds: number) => new Date(seconds * 1000);

test.each([
  [59, "287082", 1],
  [1_111_111_109, "081804", 37_037_036],
  [1_111_111_111, "050471", 37_037_037],
  [1_234_567_890, "005924", 41_152_263],
  [2_000_000_000, "279037", 66_666_666],
  [20_000_000_000, "353130", 666_666_666],
])("at second %i the code of RFC 6238, appendix B, is that of its step", (seconds, code, step) => {
  expect(stepOfCode(KEY, code, at(seconds))).toBe(step);
});

test("a code counts in its own half minute and in those beside it, and in no other", () => {
  const inStep = (step: number) => stepOfCode(KEY, "005924", at(step * 30));
  expect([41_152_261, 41_152_262, 41_152_263, 41_152_264, 41_152_265].map(inStep)).toEqual([
    null,
    41_152_263,
    41_152_263,
    41_152_263,
    null,
  ]);
});

test("what is no code is the code of no step", () => {
  for (const given of ["", "00592", "0059240", "００５９２４", "005925"])
    expect(stepOfCode(KEY, given, at(1_234_567_890))).toBeNull();
});
