import { expect, test } from "vitest";
import { guessSheetMapping, headingsOf } from "@/lib/domain/exchange/candidate-sheet/detect-layout";
import { sheetPersonText } from "@/lib/domain/exchange/candidate-sheet/person-text";
import { sheetRowReader } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import { readCsv } from "@/lib/domain/exchange/read-csv";
import { proposeLinks } from "@/lib/domain/linkage/propose-links";
import { resumeRecord, resumeRules, resumeThresholds } from "@/lib/domain/linkage/resume-record";
import { readResume } from "@/lib/domain/resume/read-resume";
import { measureLinks } from "@/tests/factories/measure-links";
import { readPublicFile } from "@/tests/factories/public-file";
import { writeFebrl, writeVoters } from "@/tests/factories/write-public-file";

function judge(text: string) {
  const file = readPublicFile(text);
  return measureLinks(file, proposeLinks(file.records, { rules: file.rules }));
}

test("a file as FEBRL writes it is read column by column, and whose record is whose from its number", () => {
  const { records, truth } = readPublicFile(
    "rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id\n" +
      "rec-3-org, mitchell, dolan, 12, mabel court, , yass, 2582, nsw, 19151111, 5304218\n" +
      "rec-3-dup-0, mitchel, dolan, 12, , , yass, 2582, nsw, 19151111, 5304218\n",
  );
  expect(records[0]?.fields).toMatchObject({ given: "mitchell", street: "12 mabel court", born: "1915-11-11" });
  expect([...truth]).toEqual(["rec-3 0 rec-3 1"]);
});

test.each([
  { changes: 1, precise: 0.99, recalled: 0.98 },
  { changes: 5, precise: 0.99, recalled: 0.95 },
])(
  "by the thresholds made for other slips, FEBRL's with up to $changes changes are found",
  ({ changes, precise, recalled }) => {
    const { precision, recall } = judge(writeFebrl(800, changes, 21));
    expect(precision).toBeGreaterThan(precise);
    expect(recall).toBeGreaterThan(recalled);
  },
);

test("a register of voters without any number, where people move and marry, is linked by what is left", () => {
  const { precision, recall } = judge(writeVoters(800, 22));
  expect(precision).toBeGreaterThan(0.99);
  // One of nine moved and has no middle name: a name and a year of birth are left, and nobody is asked about those.
  expect(recall).toBeGreaterThan(0.82);
});

/** The same file as it goes through a spreadsheet: columns guessed by their headings, each row read as the text of a résumé. */
function judgeAsSpreadsheet(text: string) {
  const { records, truth } = readPublicFile(text);
  const [head = [], ...rows] = readCsv(text).rows.map(({ cells }) => cells.map((cell) => cell.trim()));
  const headings = headingsOf(head);
  const read = sheetRowReader({ headings, mapping: guessSheetMapping(headings), is1904: false });
  const asOf = { year: 2026, month: 11 };
  const people = rows.flatMap((cells, index) => {
    const row = read(cells);
    const id = records[index]?.id ?? "";
    if (row.kind === "refused") return [];
    return [resumeRecord(id, readResume(sheetPersonText(row.person), asOf), asOf)];
  });
  const found = proposeLinks(people, { rules: resumeRules, ...resumeThresholds, estimates: false });
  return { found, ...measureLinks({ truth }, found) };
}

test("FEBRL's people who come as a spreadsheet are proposed by name and town, which is all that is kept of them", () => {
  // Nine hundred names for as many people: every tenth pair of one name and one town is two people, as nothing else tells.
  const { found, precision, recall } = judgeAsSpreadsheet(writeFebrl(400, 1, 21));
  expect(precision).toBeGreaterThan(0.9);
  expect(recall).toBeGreaterThan(0.95);
  expect(new Set(found.map(({ finding }) => finding)), "nobody is linked by a name").toEqual(new Set(["proposal"]));
});
