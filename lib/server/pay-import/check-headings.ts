import type { PayMapping } from "@/lib/domain/compensation/records/pay-mapping";
import { TableFileError } from "@/lib/server/table-file/table-file-error";

/** The widest of the published files has some 260. */
const MOST_COLUMNS = 500;
const MOST_LETTERS_A_HEADING = 200;

/** Throws TableFileError, with what to do, for a first row that cannot be the headings of a table. */
export function checkHeadings(headings: readonly string[] | undefined): asserts headings is readonly string[] {
  if (headings === undefined)
    throw new TableFileError("This file has no rows. Send one whose first row names the columns.");
  if (headings.length > MOST_COLUMNS)
    throw new TableFileError(
      `This file has ${headings.length} columns; a table of pay has at most ${MOST_COLUMNS}. Keep those that matter and send it again.`,
    );
  if (headings.some((heading) => heading.length > MOST_LETTERS_A_HEADING))
    throw new TableFileError(
      `The first row has a cell of more than ${MOST_LETTERS_A_HEADING} letters, so it does not name columns. Put a row of headings above the others.`,
    );
}

/** Throws TableFileError where a column that the mapping names is not there, or is there twice. */
export function checkColumns({ columns }: PayMapping, headings: readonly string[]): void {
  for (const heading of Object.values(columns)) {
    const first = headings.indexOf(heading);
    if (first === -1)
      throw new TableFileError(`This file has no column “${heading}”. Choose the columns again. Nothing was imported.`);
    if (headings.includes(heading, first + 1))
      throw new TableFileError(
        `Two columns are called “${heading}”, so nobody knows which is meant. Give each a name of its own and send the file again. Nothing was imported.`,
      );
  }
}
