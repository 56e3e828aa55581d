import { readFileSync } from "node:fs";
import { proposeLinks } from "@/lib/domain/linkage/propose-links";
import { measureLinks } from "@/tests/factories/measure-links";
import { readPublicFile } from "@/tests/factories/public-file";

// `npx tsx --conditions=react-server tests/bench/judge-file.ts FILE`: measures the judge of duplicates on a file in which who is whom is
// known: a data set of FEBRL, or a register of voters with ncid, first_name, last_name and so on.

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Name a file: CSV with rec_id as FEBRL writes it, or a register of voters with ncid.");
  process.exit(2);
}
const pool = readPublicFile(readFileSync(file, "utf8"));
const before = process.cpuUsage();
const { precision, recall, said } = measureLinks(pool, proposeLinks(pool.records, { rules: pool.rules }));
const { user, system } = process.cpuUsage(before);
console.log(
  `${pool.records.length} records, ${pool.truth.size} pairs that are one, ${said} said: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, ${((user + system) / 1e6).toFixed(1)} s of processor time`,
);
