import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";

function placeOf(text: string): string | undefined {
  return readResume(text, { year: 2026, month: 11 }).location?.value;
}

test("letters behind a name are no state", () => {
  expect(placeOf("Maureen Tolliver, RN\nColumbus, Ohio | maureen@example.com\n")).toBe("Columbus, Ohio");
});

test("a town and its state are a place, on a line of their own or among ways to reach somebody", () => {
  expect(placeOf("Ada Marsh\nPhoenix, AZ\n")).toBe("Phoenix, AZ");
  expect(placeOf("Ada Marsh\nada@example.com · Oslo, Norway · +47 555 01010\n")).toBe("Oslo, Norway");
});
