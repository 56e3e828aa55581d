import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { knownFiles } from "@/lib/domain/compensation/records/pay-file-kinds";
import { readCells } from "./read-pay-cells";

/* Computes lib/reference/data/pay-cells.json from a copy of the aijobs.net index: `tsx lib/cli/make-pay-cells.ts salaries.csv COMMIT`. */

const method = [
  "Full-time rows of the work years 2024 and 2025; the place is the company's country; executives are held against directors.",
  "Titles are mapped to roles by the rules that Records shows. They give every one of the index's 82 published claims its very n.",
  "Percentiles by R's type 7 on the publisher's own amounts in US dollars, at each year's average rate.",
  "Most rows are the least or the most of one posted range: n counts such a posting twice, and the quartiles partly show how wide ranges are.",
  "Base pay alone. The index names no employers and no bonus or equity.",
];

const [file, commit] = process.argv.slice(2);
if (file === undefined || commit === undefined) {
  console.error("Usage: tsx lib/cli/make-pay-cells.ts salaries.csv COMMIT");
  process.exitCode = 2;
} else {
  const { cells, sha256, rows } = await readCells(file);
  const { sourceName: name, sourceUrl: url, licence, grade } = knownFiles.aijobs;
  const kept = cells.map(({ component: _base, employers: _unknown, ...cell }) => cell);
  const place = fileURLToPath(new URL("../reference/data/pay-cells.json", import.meta.url));
  const source = { name, url, licence, grade, commit, sha256, rows };
  writeFileSync(place, `${JSON.stringify({ source, method, cells: kept }, null, 2)}\n`);
  console.log(`Wrote ${kept.length} cells of ${rows} rows.`);
}
