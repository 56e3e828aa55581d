import { expect, test } from "vitest";
import { cutCandidateFiles } from "@/app/(dashboard)/candidates/import/cut-candidate-files";
import { readCandidateFile } from "@/lib/domain/exchange/candidate-file";
import { CANDIDATE_FILE_PARTS } from "@/lib/domain/exchange/candidate-file-parts";

const { head, between, end } = CANDIDATE_FILE_PARTS;
const person = (name: string, letters: number) => ({ name, text: `é\n],\n${"x".repeat(letters)}` });

function fileOf(people: readonly unknown[]): File {
  return new File([`${head}${people.map((one) => JSON.stringify(one)).join(between)}${end}`], "candidates.json");
}

test("a long file is cut into pieces that can be sent, each a file of its own, with everybody once and in order", async () => {
  const people = Array.from({ length: 40 }, (_, at) => person(`Person ${at}`, 100_000 * (1 + (at % 9))));
  const pieces = await cutCandidateFiles([fileOf(people)]);
  expect(pieces.length).toBeGreaterThan(1);
  const back: unknown[] = [];
  for (const piece of pieces) {
    expect(piece.size).toBeLessThan(9_000_000);
    const read = readCandidateFile(await piece.text());
    back.push(...(read.ok ? read.candidates : []));
  }
  expect(back).toEqual(people);
});

test("short files, and files of another make, are sent as they are", async () => {
  const short = fileOf([person("Ada", 10)]);
  const other = new File([`{"basics":{}}${" ".repeat(9_000_000)}`], "ada.json");
  expect(await cutCandidateFiles([short, other])).toEqual([short, other]);
});
