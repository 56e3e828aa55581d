import { z } from "zod";

export const tableEncodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type TableEncoding = (typeof tableEncodings)[number];

export const tableDelimiters = [",", ";", "\t", "|"] as const;
export type TableDelimiter = (typeof tableDelimiters)[number];

/** How the bytes of a table are read: which letters they are and what parts their cells, or which sheet of a workbook. */
export const TableForm = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("csv"), encoding: z.enum(tableEncodings), delimiter: z.enum(tableDelimiters) }),
  z.object({
    kind: z.literal("xlsx"),
    /** Place of the sheet among those of the workbook, from 0. */
    sheet: z.number().int().min(0).max(1000),
    /** Whether days are counted from 1904, as old Macs did, and not from 1900. */
    is1904: z.boolean(),
  }),
]);
export type TableForm = z.infer<typeof TableForm>;
export type CsvForm = Extract<TableForm, { kind: "csv" }>;
