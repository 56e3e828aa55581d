import { z } from "zod";
import { TableForm } from "@/lib/domain/exchange/table-form";
import { ROWS_LOOKED_AT } from "./detect-layout";

/** How a table of candidates is read: its bytes, and which of its rows, from 0 and without empty ones, names the columns. */
export const SheetForm = z.object({
  table: TableForm,
  headerRow: z
    .number()
    .int()
    .min(0)
    .max(ROWS_LOOKED_AT - 1),
});
export type SheetForm = z.infer<typeof SheetForm>;
