/** A name, a title, a link. */
export const MOST_LETTERS_OF_A_WORD = 300;
/** A résumé of two hundred pages has fewer; a cell of a workbook may have 32,767. */
export const MOST_LETTERS_OF_A_TEXT = 200_000;

const FORMULA = /^['’]?[=＝]/u;
/** What a spreadsheet shows where a formula failed. */
const FAILED = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/i;
const NOTHING = /^(?:n\/?a|none|null|nil|-+|–|—|\?|unknown|keine?|tbd)$/i;

/** A cell as it can be taken, and what was left out of it, for the person; null where all of it is taken. */
export type CleanCell = { readonly text: string; readonly problem: string | null };

/**
 * Takes out signs that steer machines, and what says nothing ("N/A", "-"). A formula is never run and its last result not believed; a
 * cell longer than `most` letters is cut.
 */
export function cleanCell(raw: string, most: number): CleanCell {
  // Letters that nobody sees stay: the reader of résumés tells them as what they are.
  const text = raw
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/\u00A0/g, " ")
    .trim();
  if (text === "" || NOTHING.test(text)) return { text: "", problem: null };
  if (FORMULA.test(text) || FAILED.test(text))
    return {
      text: "",
      problem: "This is a formula, which is never run. Copy the column and paste its values in its place.",
    };
  const marks = text.includes("\uFFFD")
    ? "Some letters are not of this file's encoding. Choose another encoding above, or save the file as CSV UTF-8."
    : null;
  if (text.length > most)
    return { text: text.slice(0, most), problem: `This is longer than ${most} letters; the rest was left out.` };
  return { text, problem: marks };
}
