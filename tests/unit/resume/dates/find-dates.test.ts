import { expect, test } from "vitest";
import { type FoundDates, findDates } from "@/lib/domain/resume/dates/find-dates";
import type { DatePoint } from "@/lib/domain/resume/resume";

const asOf = { year: 2026, month: 11 };

function point(date: DatePoint | "present" | null): string {
  return date === null
    ? "?"
    : date === "present"
      ? "now"
      : `${date.year}${date.month === null ? "" : `-${date.month}`}`;
}

function plain(dates: FoundDates | undefined): string | null {
  return dates ? `${point(dates.from)} → ${point(dates.to)}` : null;
}

const ranges: readonly (readonly [string, string])[] = [
  ["Mar 2022 – present", "2022-3 → now"],
  ["Sept 2015 →", "2015-9 → now"],
  ["[2017-08 .. 2021-12]", "2017-8 → 2021-12"],
  ["[2022-01 .. ]", "2022-1 → now"],
  ["2019-01 … 2021-09", "2019-1 → 2021-9"],
  ["2020– : Le Phare", "2020 → now"],
  ["jul. 2021 – a la fecha", "2021-7 → now"],
  ["2016 – 2021 (Dezember)", "2016 → 2021-12"],
  ["2022 Nov – to date", "2022-11 → now"],
  ["2019 Jan – 2022 Oct", "2019-1 → 2022-10"],
  ["III 2019. – IX 2023.", "2019-3 → 2023-9"],
  ["X 2023. – danas", "2023-10 → now"],
  ["3/2022 – nyní", "2022-3 → now"],
  ["2020.06 – nadal", "2020-6 → now"],
  ["2022–d.d.", "2022 → now"],
  ["févr.–juill. 2026", "2026-2 → 2026-7"],
  ["jan. 2020 – tot op heden", "2020-1 → now"],
  ["w 2019 – v 2021", "2019 → 2021"],
  ["03/2022 - 06/2023", "2022-3 → 2023-6"],
  ["2016-09 / 2021-04", "2016-9 → 2021-4"],
  ["2022-05 / present", "2022-5 → now"],
  ["10.2021. – danas", "2021-10 → now"],
  ["2022-03 to 2023-06", "2022-3 → 2023-6"],
  ["March 2022 till date", "2022-3 → now"],
  ["August 2019 to date", "2019-8 → now"],
  ["since 2021", "2021 → now"],
  ["seit 03.2021", "2021-3 → now"],
  ["2018–", "2018 → now"],
  ["'16 – '18", "2016 → 2018"],
  ["Jan. 2016 – Dec '18", "2016-1 → 2018-12"],
  ["2013 - 2018", "2013 → 2018"],
  ["2013-18", "2013 → 2018"],
  ["06.2015 – 08.2018", "2015-6 → 2018-8"],
  ["Sept 2018 – May 2023", "2018-9 → 2023-5"],
  ["2024-06-01 – 2025-01-31", "2024-6 → 2025-1"],
  ["June – August 2019", "2019-6 → 2019-8"],
  ["Nov – Feb 2020", "2019-11 → 2020-2"],
  ["Summer 2019 – Fall 2020", "2019-6 → 2020-11"],
  ["2015/16", "2015 → 2016"],
  ["Q3 2020", "2020-7 → 2020-9"],
  ["Oktober 2012 bis heute", "2012-10 → now"],
  ["mars 2016 à décembre 2018", "2016-3 → 2018-12"],
  ["enero de 2020 - actualidad", "2020-1 → now"],
  ["15 March 2021 – 3 April 2022", "2021-3 → 2022-4"],
  ["March 2020 - Ongoing", "2020-3 → now"],
  ["_since 2022_", "2022 → now"],
  ["2019/04–2022/03", "2019-4 → 2022-3"],
  ["2019/04-2022/03", "2019-4 → 2022-3"],
  ["2019/04/15 - 2022/03/31", "2019-4 → 2022-3"],
  ["04.2018–heute", "2018-4 → now"],
  ["2012-present", "2012 → now"],
  ["From 2015 until early 2019", "2015 → 2019"],
  ["Anfang 2015 bis Ende 2019", "2015 → 2019"],
  ["between 2012 and 2016", "2012 → 2016"],
  ["entre 2012 et 2016", "2012 → 2016"],
  ["from 2019 onwards", "2019 → now"],
  ["Q3 2021 – Q1 2023", "2021-7 → 2023-3"],
  ["février 2018 – aujourd’hui", "2018-2 → now"],
  ["septiembre de 2016 a la actualidad", "2016-9 → now"],
  ["março de 2017 até hoje", "2017-3 → now"],
  ["gennaio 2016 – in corso", "2016-1 → now"],
  ["maart 2019 – heden", "2019-3 → now"],
  ["2020年4月至今", "2020-4 → now"],
  ["Jul'18 - Aug'20", "2018-7 → 2020-8"],
  ["Apr-18 to Mar-20", "2018-4 → 2020-3"],
  ["Jan. 2022–Dec. 23 Postdoc", "2022-1 → 2023-12"],
  ["Volta Bank   Lead DBA   2014      2019", "2014 → 2019"],
  ["| Acme | Engineer | 2019 | present |", "2019 → now"],
  ["until the summer of 2007", "2007-6 → 2007-8"],
];

test.each(ranges)("%s is read as %s", (line, expected) => {
  expect(plain(findDates(line, asOf)[0])).toBe(expected);
});

test("one date keeps its end unknown", () => {
  expect(plain(findDates("Intern, 2018", asOf)[0])).toBe("2018 → ?");
  expect(plain(findDates("expected May 2025", asOf)[0])).toBe("2025-5 → ?");
});

const noDates = [
  "$2000 saved",
  "ISO 27001",
  "RFC2119",
  "1,2000",
  "+44 20 7946 0958",
  "99.99% uptime",
  "no digits at all",
  "email2019@example.com",
  "",
];

test.each(noDates)("no date is read in %j", (line) => {
  expect(findDates(line, asOf).filter((dates) => dates.fault === null)).toEqual([]);
});

test.each(["2333/23 – 2333/23", "Jan 2109 – Mar 2110", "2020 – 2015", "2018 - 2109"])(
  "%s is reported as implausible",
  (line) => {
    expect(findDates(line, asOf).every((dates) => dates.fault !== null)).toBe(true);
    expect(findDates(line, asOf)).not.toEqual([]);
  },
);

test("offsets name the slice in which the dates stand", () => {
  const line = "Engineer, Acme (Mar 2020 – Present), London";
  const [dates] = findDates(line, asOf);
  expect(line.slice(dates?.start, dates?.end)).toBe("Mar 2020 – Present");
});
