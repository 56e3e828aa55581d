import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { cellSamples, type MeasuredCell } from "@/lib/domain/compensation/records/cell-samples";
import { titleMapper } from "@/lib/domain/compensation/records/map-title";
import { rowMarker } from "@/lib/domain/compensation/records/mark-rows";
import { knownFiles } from "@/lib/domain/compensation/records/pay-file-kinds";
import { isCounted, type PayRecord } from "@/lib/domain/compensation/records/pay-record";
import { payRowReader, type RowReader } from "@/lib/domain/compensation/records/read-pay-row";
import { shippedTitleRules } from "@/lib/domain/compensation/records/title-rules";
import { csvStream } from "@/lib/domain/exchange/csv-stream";
import { exchangeRates } from "@/lib/reference/exchange-rates";

/** The years whose published claims these cells reproduce. */
const FIRST_YEAR = 2024;

/**
 * The measured cells of a copy of the aijobs.net index, with its SHA-256 and its number of rows. The file is read piece by piece. Throws when
 * it cannot be read.
 */
export async function readCells(
  file: string,
): Promise<{ cells: readonly MeasuredCell[]; sha256: string; rows: number }> {
  const csv = csvStream();
  const hash = createHash("sha256");
  const samples = cellSamples();
  const marker = rowMarker();
  let reader: RowReader | null = null;
  let rows = 0;
  const add = (record: PayRecord | null) => {
    if (record === null || record.year < FIRST_YEAR || !isCounted(record)) return;
    const isPaired = record.flags.includes("pair-minimum") || record.flags.includes("pair-maximum");
    samples.add({ ...record, isPaired });
  };
  const take = (piece: ReturnType<typeof csv.push>) => {
    for (const { line, cells } of piece) {
      if (reader === null) {
        const { mapping } = knownFiles.aijobs;
        reader = payRowReader({
          headings: cells,
          mapping,
          rates: exchangeRates.rates,
          roleOf: titleMapper(shippedTitleRules),
        });
        continue;
      }
      rows += 1;
      const read = reader(line, cells);
      if (read.kind === "taken") add(marker.push(read.record));
    }
  };
  const decoder = new TextDecoder();
  for await (const bytes of createReadStream(file)) {
    // A stream of a file without an encoding gives bytes.
    hash.update(bytes as Uint8Array);
    take(csv.push(decoder.decode(bytes as Uint8Array, { stream: true })));
  }
  take(csv.finish().rows);
  add(marker.finish());
  return { cells: samples.measure(), sha256: hash.digest("hex"), rows };
}
