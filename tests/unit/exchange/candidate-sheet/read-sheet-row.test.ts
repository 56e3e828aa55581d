import fc from "fast-check";
import { expect, test } from "vitest";
import { channelOfSource } from "@/lib/domain/exchange/candidate-sheet/channel-of-source";
import { cleanCell } from "@/lib/domain/exchange/candidate-sheet/clean-cell";
import { emailsOf } from "@/lib/domain/exchange/candidate-sheet/emails-of";
import { sheetPersonText } from "@/lib/domain/exchange/candidate-sheet/person-text";
import { type SheetPerson, sheetRowReader } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import { type SheetField, sheetFieldNames } from "@/lib/domain/exchange/candidate-sheet/sheet-fields";
import { readResume } from "@/lib/domain/resume/read-resume";

const headings: readonly string[] = sheetFieldNames;
const columns = Object.fromEntries(headings.map((heading) => [heading, heading]));
const read = sheetRowReader({ headings, mapping: { columns }, is1904: false });

type Row = Partial<Record<SheetField, string>>;
const cells = (row: Row) => sheetFieldNames.map((field) => row[field] ?? "");

function personOf(row: Row): SheetPerson {
  const result = read(cells({ fullName: "Ada Abara", ...row }));
  if (result.kind === "refused") throw new Error(result.because);
  return result.person;
}

const problemsOf = (row: Row) => read(cells({ fullName: "Ada Abara", ...row })).problems.map(({ column }) => column);

test("a row without a name and an address is refused by its column; either is enough", () => {
  const refused = read(cells({ title: "ML Engineer" }));
  expect(refused).toMatchObject({ kind: "refused", problems: [{ column: "fullName" }] });
  expect(read(cells({ email: "a@example.org" })).kind).toBe("taken");
  expect(read(cells({ lastName: "Abara" })).kind).toBe("taken");
  expect(read(cells({ fullName: "N/A", email: "-" })).kind).toBe("refused");
});

test("what cannot be read is left out and said by column, and the row is taken", () => {
  expect(problemsOf({ email: "ada@", phone: "call me", appliedOn: "soon" })).toEqual(["email", "phone", "appliedOn"]);
  expect(personOf({ email: "ada@", appliedOn: "soon" })).toMatchObject({ emails: [], appliedOn: null });
  expect(problemsOf({ title: "=A1&B1", company: "#REF!" })).toEqual(["title", "company"]);
  expect(problemsOf({ appliedOn: "03/04/2026" })).toEqual(["appliedOn"]);
  expect(read([...cells({ fullName: "Ada" }), "more"]).problems).toMatchObject([{ column: "" }]);
  expect(read([...cells({ fullName: "Ada" }), "", " "]).problems).toEqual([]);
});

test("names, addresses, dates and places are read as people write them", () => {
  expect(personOf({ fullName: "Abara, Ada" }).name).toBe("Ada Abara");
  expect(personOf({ fullName: "Ada Abara, PhD" }).name).toBe("Ada Abara, PhD");
  expect(personOf({ fullName: "", firstName: "Ada", lastName: "Abara" }).name).toBe("Ada Abara");
  expect(personOf({ fullName: "ada van der abara-lee" }).name).toBe("Ada van der Abara-Lee");
  expect(personOf({ fullName: "", firstName: "ada", lastName: "o'abara" }).name).toBe("Ada O'Abara");
  expect(personOf({ fullName: "ada McAbara" }).name).toBe("ada McAbara");
  expect(personOf({ fullName: "山田 花子" }).name).toBe("山田 花子");
  expect(emailsOf("Ada Abara <Ada@Example.org>; b@example.org")).toEqual({
    good: ["ada@example.org", "b@example.org"],
    bad: false,
  });
  expect(emailsOf("mailto:a@example.org")).toEqual({ good: ["a@example.org"], bad: false });
  expect(emailsOf("a@example.org, nonsense")).toEqual({ good: ["a@example.org"], bad: true });
  expect(personOf({ city: "Berlin", country: "Germany", location: "Berlin" }).location).toBe("Berlin, Germany");
  expect(personOf({ resumeFile: "C:\\files\\Ada.pdf" }).resumeFile).toBe("Ada.pdf");
  expect(personOf({ appliedOn: "46105" }).appliedOn).toBe("2026-03-24");
});

test("days of a workbook that counts from 1904 are 1,462 later", () => {
  const old = sheetRowReader({ headings, mapping: { columns }, is1904: true })(
    cells({ fullName: "A", appliedOn: "44643" }),
  );
  expect(old).toMatchObject({ kind: "taken", person: { appliedOn: "2026-03-24" } });
});

test("the text of a person holds each cell that is about them, and nothing of where they came from", () => {
  const text = sheetPersonText(
    personOf({
      title: "ML Engineer",
      company: "Acme",
      skills: "JAX",
      source: "GitHub",
      externalId: "77",
      email: "a@example.org",
    }),
  );
  expect(text).toBe("Ada Abara\nE-mail: a@example.org\n\nExperience\nML Engineer at Acme\n\nSkills\nJAX\n");
  expect(sheetPersonText(personOf({}))).toBe("Ada Abara\n");
});

test("whatever stands in the cells, a row is read or refused, its text is the same each time, and no control sign gets in", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 30 }), (row) => {
      const result = read(row);
      expect(result).toEqual(read(row));
      if (result.kind === "taken") expect(sheetPersonText(result.person)).not.toMatch(/[^\P{Cc}\t\n]/u);
    }),
  );
  expect(cleanCell("a\u0000b\r\nc", 100)).toEqual({ text: "ab\nc", problem: null });
  expect(cleanCell("abc", 2)).toMatchObject({ text: "ab", problem: expect.stringContaining("longer") });
});

test("a source is a contact where it is a channel and the day is known", () => {
  expect(channelOfSource({ source: "Referred by a colleague", appliedOn: "2026-03-24" })?.channel).toBe(
    "employee-referrals",
  );
  expect(channelOfSource({ source: "Careers page", appliedOn: "2026-03-24" })?.channel).toBe("clear-job-adverts");
  expect(channelOfSource({ source: "Referral", appliedOn: null })).toBeNull();
  expect(channelOfSource({ source: "Somewhere", appliedOn: "2026-03-24" })).toBeNull();
});

test("years of a column are kept as stated: read where no position is dated, and a résumé's dated positions win over them", () => {
  const yearsOf = (row: Row, resume = "") =>
    readResume(`${sheetPersonText(personOf({ title: "ML Engineer", skills: "JAX", ...row }))}${resume}`, {
      year: 2026,
      month: 11,
    }).yearsExperience;
  expect(yearsOf({ years: "7" })).toEqual({ low: 7, high: 8 });
  expect(yearsOf({ years: "" })).toBeNull();
  for (const years of ["7 years", "7+", "7.5", "7,5", "7.0", "7.25 yrs", "7.499999999999999"])
    expect(yearsOf({ years }), years).toEqual({ low: 7, high: 8 });
  // The cell is kept as it is, beside what is read of it.
  expect(sheetPersonText(personOf({ years: "7,5" }))).toContain("7+ years of experience (stated as 7,5)");
  for (const years of ["0.5", "0", "senior", "7-10", "1.234.567", "-3.5", "99.5"]) {
    expect(yearsOf({ years }), years).toBeNull();
    expect(sheetPersonText(personOf({ years })), years).toContain(years);
  }
  const dated = yearsOf({ years: "30" }, "\nExperience\nML Engineer, Acme, 2019 – 2023\n");
  expect(dated?.high).toBeLessThan(10);
});

test("whoever a cell for names names is called so, in small letters and by one name as well", () => {
  const asOf = { year: 2026, month: 11 };
  const nameOf = (row: Row) => readResume(sheetPersonText(personOf({ fullName: "", ...row })), asOf).name?.value;
  expect(nameOf({ firstName: "mitchell", lastName: "dolan", city: "yass", state: "nsw" })).toBe("Mitchell Dolan");
  expect(nameOf({ lastName: "julius", city: "coolaroo" })).toBe("Julius");
  expect(nameOf({ fullName: "ABARA", skills: "Kubernetes" })).toBe("Abara");
});
