import { expect, test } from "vitest";
import { findDates } from "@/lib/domain/resume/dates/find-dates";
import { joinSteps } from "@/lib/domain/resume/dates/join-steps";

const AS_OF = { year: 2026, month: 11 };

function joined(line: string): readonly unknown[] {
  const found = findDates(line, AS_OF);
  const [chosen] = found;
  if (chosen === undefined) throw new Error(`no dates in ${line}`);
  const { from, to } = joinSteps(found, chosen);
  return [from.year, to === "present" || to === null ? to : to.year];
}

test.each([
  ["counsel (since January 2021), associate (September 2015 – December 2020)", [2015, "present"]],
  ["Analyst 2011–2014, then manager 2014–2017", [2011, 2017]],
  ["Engineer Mar 2015 - May 2018 · Senior Engineer Jun 2018 - Jul 2022", [2015, 2022]],
])("steps that follow one another are one span: %s", (line, years) => {
  expect(joined(line)).toEqual(years);
});

test.each([
  ["2016 – 2019 at Acme; 2022 – 2024 at Brightly", [2016, 2019]],
  ["2012 – present, partner since 2021", [2012, "present"]],
  ["May 2016 to December 2017 (terms: May–Aug 2016, Jan–Apr 2017)", [2016, 2017]],
  ["Engineer, 2015 – 2018", [2015, 2018]],
])("other spans stay apart: %s", (line, years) => {
  expect(joined(line)).toEqual(years);
});

test("the last letters of a word before a year are no Roman month", () => {
  const [dates] = findDates("Senior Product Manager, AI  2022 Jun - Present", AS_OF);
  expect(dates).toMatchObject({ from: { year: 2022, month: 6 }, to: "present" });
});
