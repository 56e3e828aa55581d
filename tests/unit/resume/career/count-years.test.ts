import { expect, test } from "vitest";
import { countYears } from "@/lib/domain/resume/career/count-years";
import type { DatePoint, Position, PositionKind } from "@/lib/domain/resume/resume";

const asOf = { year: 2026, month: 11 };

function position(
  start: DatePoint | null,
  end: DatePoint | "present" | null,
  kind: PositionKind = "employment",
): Position {
  return { kind, title: null, employer: null, place: null, start, end, dates: null, range: { start: 0, end: 1 } };
}

function year(number: number): DatePoint {
  return { year: number, month: null };
}

function month(number: number, ofYear: number): DatePoint {
  return { year: ofYear, month: number };
}

test("nothing dated gives null", () => {
  expect(countYears([], asOf)).toBeNull();
  expect(countYears([position(null, null)], asOf)).toBeNull();
});

test("a year-only job is known to a year on each side", () => {
  expect(countYears([position(year(2018), year(2020))], asOf)).toEqual({ low: 1, high: 3 });
});

test("months are counted inclusively and known to a month on each side", () => {
  expect(countYears([position(month(1, 2020), month(12, 2020))], asOf)).toEqual({ low: 0.92, high: 1.08 });
});

test("overlapping jobs count once", () => {
  const jobs = [position(month(1, 2015), month(12, 2019)), position(month(6, 2016), month(6, 2018))];
  expect(countYears(jobs, asOf)).toEqual(countYears(jobs.slice(0, 1), asOf));
});

test("year-only jobs that adjoin count as continuous", () => {
  const chain = [position(year(2018), "present"), position(year(2013), year(2018)), position(year(2008), year(2013))];
  expect(countYears(chain, asOf)).toEqual({ low: 17.92, high: 18.92 });
});

test("a gap is not counted", () => {
  expect(
    countYears([position(month(1, 2010), month(12, 2010)), position(month(1, 2020), month(12, 2020))], asOf),
  ).toEqual({ low: 1.83, high: 2.17 });
});

test("an end that is not stated is never taken for today but bounds the years", () => {
  const years = countYears([position(month(1, 2020), null)], asOf);
  expect(years?.low).toBe(0);
  expect(years?.high).toBeGreaterThan(6);
});

test("an end that is not stated reaches at most to the next job", () => {
  const years = countYears([position(month(1, 2010), null), position(month(1, 2012), month(12, 2012))], asOf);
  expect(years?.low).toBeLessThanOrEqual(1);
  expect(years?.high).toBeLessThanOrEqual(3.2);
});

test("volunteering and projects do not count, internships do", () => {
  expect(
    countYears([position(year(2010), year(2020), "volunteer"), position(year(2010), year(2020), "project")], asOf),
  ).toBeNull();
  expect(countYears([position(month(6, 2015), month(8, 2015), "internship")], asOf)).toEqual({ low: 0.17, high: 0.33 });
});

test("an end after today is cut at today", () => {
  expect(countYears([position(month(1, 2026), month(12, 2027))], asOf)?.high).toBeLessThanOrEqual(1);
});
