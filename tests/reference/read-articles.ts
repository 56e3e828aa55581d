import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCsv } from "@/lib/domain/exchange/read-csv";

/** Something that one of the four source articles says and a person hiring could act on, and where the program has it. */
export type ArticleRow = {
  /** `T1`: the article by its letter, and the line of the list of what it says. */
  readonly line: string;
  readonly says: string;
  /** Where a user finds it, with what the address asks. */
  readonly address: string;
  /** What stands there as it is read on the page, from one end of tags to the other parted by single spaces. */
  readonly text: string;
};

/** How many lines each article has: the ten hardest roles, hiring infrastructure engineers, why they are scarce, why jobs are hard to get. */
const LINES: Readonly<Record<string, number>> = { T: 12, H: 13, S: 26, J: 15 };

/** Every line that must have a place: T1 to T12, H1 to H13, S1 to S26, J1 to J15. */
export const articleLines: readonly string[] = Object.entries(LINES).flatMap(([article, count]) =>
  Array.from({ length: count }, (_, index) => `${article}${index + 1}`),
);

/** The table of what the articles say, from articles.csv, in its order. Throws for a row without four cells. */
export function readArticles(): readonly ArticleRow[] {
  const file = fileURLToPath(new URL("./articles.csv", import.meta.url));
  const [, ...rows] = readCsv(readFileSync(file, "utf8")).rows;
  return rows.map(({ line: place, cells: [line, says, address, text, ...others] }) => {
    if (!line || !says || !address || !text || others.length > 0)
      throw new Error(`articles.csv: line ${place} has not its four cells.`);
    return { line, says, address, text };
  });
}
