import { sendSheet } from "@/tests/integration/candidate-sheet/send-sheet";

type Plant = (kind: string, value: string) => string;

/** A spreadsheet of one person and of one row that is refused, which waits to be looked at; gives its id. */
export function plantSheet(plant: Plant): Promise<string> {
  const person = (value: string) => plant("person of a spreadsheet", value);
  const fileName = plant("file name of a spreadsheet", "waiting-sheet-canary.csv");
  const row = `${person("Sheetname-canary")},${person("sheetmail-canary@example.org")},${person("sheetphone-canary")}`;
  return sendSheet(`Full name,Email,Phone\n${row}\n,,\n,,555\n`, fileName);
}
