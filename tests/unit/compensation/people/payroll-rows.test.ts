import { expect, test } from "vitest";
import { seatMappingProblem } from "@/lib/domain/compensation/own-file/seat-mapping";
import { guessPayrollMapping, type PayrollMapping } from "@/lib/domain/compensation/people/payroll-mapping";
import { type PayrollRow, payrollRowReader } from "@/lib/domain/compensation/people/read-payroll-row";
import { exchangeRates } from "@/lib/reference/exchange-rates";

const headings = ["Employee ID", "Job Title", "Level", "Office", "Salary", "Currency", "FTE", "Gender"];
const mapping = guessPayrollMapping(headings);

function readRows(rows: readonly (readonly string[])[], changed: Partial<PayrollMapping> = {}): readonly PayrollRow[] {
  const reader = payrollRowReader(headings, { ...mapping, ...changed }, exchangeRates.rates);
  return rows.map((cells, index) => reader(index + 2, cells));
}

const row = ["E-1", "Senior ML Engineer", "", "Berlin", "98,000", "EUR", "1", "Woman"];
const withCell = (index: number, text: string) => row.map((cell, at) => (at === index ? text : cell));

function refusalOf(cells: readonly string[], changed: Partial<PayrollMapping> = {}): string {
  const [read] = readRows([cells], changed);
  return read?.kind === "refused" ? read.because : `taken: ${JSON.stringify(read)}`;
}

test("the usual headings of a payroll are known, and pay is compared by gender alone", () => {
  expect(mapping.columns).toEqual({
    ...{ reference: "Employee ID", title: "Job Title", level: "Level", place: "Office", base: "Salary" },
    ...{ currency: "Currency", share: "FTE" },
  });
  expect(mapping.groups).toEqual(["Gender"]);
  expect(seatMappingProblem(mapping)).toBeNull();
});

test("a number tells people apart before a name does", () => {
  expect(guessPayrollMapping(["Name", "Personnel number", "Position", "Gehalt"]).columns).toEqual({
    ...{ reference: "Personnel number", title: "Position", base: "Gehalt" },
  });
  expect(guessPayrollMapping(["Name", "Title", "Pay"]).columns.reference).toBe("Name");
});

test("a mapping says what it lacks, the most needed first", () => {
  expect(seatMappingProblem(guessPayrollMapping([]))).toMatch(/tells one person/);
  expect(seatMappingProblem(guessPayrollMapping(["Employee ID"]))).toMatch(/job title/);
  expect(seatMappingProblem(guessPayrollMapping(["Employee ID", "Title"]))).toMatch(/base pay/);
  expect(seatMappingProblem(guessPayrollMapping(["Employee ID", "Title", "Salary"]))).toMatch(/currency/);
});

test("a row becomes a person: the level from the title, the place by its name", () => {
  expect(readRows([row])).toEqual([
    {
      kind: "taken",
      person: {
        ...{ row: 2, reference: "E-1", title: "Senior ML Engineer", level: "senior", place: "Germany-Berlin" },
        ...{ currency: "EUR", base: 98_000, share: 1, groups: { Gender: "Woman" } },
      },
    },
  ]);
});

test("part-time pay is that of a full-time year, or becomes it where it is what they get", () => {
  const half = withCell(6, "80 %");
  const base = (changed: Partial<PayrollMapping>) => {
    const [read] = readRows([half], changed);
    return read?.kind === "taken" ? [read.person.base, read.person.share] : read?.because;
  };
  expect(base({})).toEqual([98_000, 0.8]);
  expect(base({ everyRow: { ...mapping.everyRow, pay: "received" } })).toEqual([122_500, 0.8]);
});

test("a month's pay makes a year of twelve where the mapping says month", () => {
  const [read] = readRows([withCell(4, "8000")], { everyRow: { ...mapping.everyRow, period: "month" } });
  expect(read).toMatchObject({ kind: "taken", person: { base: 96_000 } });
});

test("every kind of bad row has its own sentence, which says how to mend it", () => {
  expect(refusalOf(withCell(0, ""))).toMatch(/“Person: number or name” is empty/);
  expect(refusalOf(withCell(0, "=HYPERLINK(1)"))).toMatch(/formula, which is never run/);
  expect(refusalOf(withCell(1, ""))).toMatch(/“Job title” is empty/);
  expect(refusalOf(withCell(4, ""))).toMatch(/no base pay/);
  expect(refusalOf(withCell(4, "unknown"))).toMatch(/no base pay/);
  expect(refusalOf(withCell(4, "-98000"))).toMatch(/above 0/);
  expect(refusalOf(withCell(4, "0"))).toMatch(/above 0/);
  expect(refusalOf(withCell(4, "=1+1"))).toMatch(/formula/);
  expect(refusalOf(withCell(4, "a lot"))).toMatch(/no amount: “a lot”/);
  expect(refusalOf(withCell(4, "1e308"))).toMatch(/more than 20 million/);
  expect(refusalOf(withCell(4, "8166"))).toMatch(/looks like that of a month/);
  expect(refusalOf(withCell(4, "$98,000"))).toMatch(/Two currencies in one row/);
  expect(refusalOf(withCell(5, "euro"))).toMatch(/three letters/);
  expect(refusalOf(withCell(6, "0"))).toMatch(/share of full time/);
  expect(refusalOf(withCell(6, "140 %"))).toMatch(/share of full time/);
  expect(refusalOf(withCell(3, "B\uFFFDrlin"))).toMatch(/UTF-8/);
});

test("the second row of one person is refused and names the first, whatever its letters", () => {
  const [first, second] = readRows([row, withCell(0, "e-1")]);
  expect(first?.kind).toBe("taken");
  expect(second).toMatchObject({ kind: "refused", because: expect.stringMatching(/^Row 2 is the same person/) });
});

test("a person that was refused once may come in a later row", () => {
  const [first, second] = readRows([withCell(4, ""), row]);
  expect([first?.kind, second?.kind]).toEqual(["refused", "taken"]);
});

test("a place for every row holds only where the row names none", () => {
  const everyRow = { ...mapping.everyRow, place: "Germany-Berlin" };
  const place = (cells: readonly string[]) => {
    const [read] = readRows([cells], { everyRow });
    return read?.kind === "taken" ? read.person.place : read?.because;
  };
  expect(place(withCell(3, ""))).toBe("Germany-Berlin");
  expect(place(withCell(3, "Atlantis"))).toBeNull();
});

test("what a group's column does not say is no group", () => {
  const groups = ["", "n/a", "Prefer not to say", "=1"].map((text) => {
    const [read] = readRows([withCell(7, text)]);
    return read?.kind === "taken" ? read.person.groups : null;
  });
  expect(groups).toEqual(groups.map(() => ({ Gender: "" })));
});

test("a town counts only in the country that the row names", () => {
  const withTown = ["Id", "Title", "City", "Country", "Salary"];
  const read = payrollRowReader(
    withTown,
    { ...guessPayrollMapping(withTown), everyRow: { ...mapping.everyRow, currency: "USD" } },
    exchangeRates.rates,
  );
  const placeIn = (city: string, country: string, id: string) => {
    const found = read(2, [id, "Senior Engineer", city, country, "120000"]);
    return found.kind === "taken" ? found.person.place : found.because;
  };
  expect(placeIn("Paris", "France", "1")).toBe("France-Paris");
  expect(placeIn("Paris", "United States", "2")).toBe("US national");
  expect(placeIn("Hamburg", "Germany", "3")).toBe("Germany");
});
