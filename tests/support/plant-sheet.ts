import { localOwner } from "@/lib/domain/access";
import { addSheetUpload } from "@/lib/server/candidate-sheet/add-sheet-file";
import { sendSheet } from "@/tests/integration/candidate-sheet/send-sheet";

type Plant = (kind: string, value: string) => string;

/** A spreadsheet of one person and of one row that is refused, with a résumé that no row names, which waits to be looked at; gives its id. */
export async function plantSheet(plant: Plant): Promise<string> {
  const person = (value: string) => plant("person of a spreadsheet", value);
  const fileName = plant("file name of a spreadsheet", "waiting-sheet-canary.csv");
  const row = `${person("Sheetname-canary")},${person("sheetmail-canary@example.org")},${person("sheetphone-canary")}`;
  const id = await sendSheet(`Full name,Email,Phone\n${row}\n,,\n,,555\n`, fileName);
  const originalName = person("sheet-resume-canary.txt");
  await addSheetUpload(localOwner, id, { originalName, bytes: new TextEncoder().encode("A résumé") });
  return id;
}
