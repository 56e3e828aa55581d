"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { columnsOfForm, orNull } from "@/components/form/column-form";
import { importOfferHistory, previewOfferHistory, undoOfferImport } from "@/lib/data/offer-history";
import { HistoryMapping, historyFields } from "@/lib/domain/compensation/offer/history-mapping";
import { DomainError } from "@/lib/domain/errors";
import { type CsvRow, readCsv } from "@/lib/domain/exchange/read-csv";
import { action } from "@/lib/server/action";

const Table = z
  .object({
    text: z
      .string()
      .max(2_000_000, "A table has at most 2 million letters. Split it and import its parts.")
      .refine((text) => text.trim() !== "", "Choose a file, or paste a table."),
    /** Whether the columns below were chosen; a table that is looked at for the first time has them guessed. */
    mapped: z.enum(["yes", "no"]).default("no"),
  })
  .catchall(z.string().max(300));

function rowsOf(text: string): readonly CsvRow[] {
  const { rows, openQuoteAt } = readCsv(text);
  if (openQuoteAt === null) return rows;
  const message = `A quote that opens on line ${openQuoteAt} is never closed, so nothing after it can be read.`;
  throw new DomainError("INVALID", message, { text: message });
}

function mappingOf(form: Readonly<Record<string, string>>): HistoryMapping {
  const { period, place, level, companyType } = form;
  const everyRow = {
    currency: orNull(form.currency)?.trim().toUpperCase() ?? null,
    ...{ period: orNull(period), place: orNull(place), level: orNull(level), companyType: companyType ?? "all" },
  };
  const parsed = HistoryMapping.safeParse({ columns: columnsOfForm(form, Object.keys(historyFields)), everyRow });
  if (parsed.success) return parsed.data;
  throw new DomainError("INVALID", "Look at what holds for every row: a currency has three letters.");
}

const ROWS_SHOWN = 20;

/** What an import of a table of past offers would do. */
export const previewHistoryAction = action("own-pay:write", Table, async (actor, { text, mapped, ...form }) => {
  const given = mapped === "yes" ? mappingOf(form) : null;
  const { headings, mapping, problem, toAdd, known, refused } = await previewOfferHistory(actor, rowsOf(text), given);
  return {
    ...{ text, headings, mapping, problem, added: toAdd.length, known: known.length, refused: refused.length },
    offers: toAdd.slice(0, ROWS_SHOWN),
    reasons: refused.slice(0, ROWS_SHOWN),
  };
});

/** What a look at a table of past offers shows. */
export type ShownHistory = Extract<Awaited<ReturnType<typeof previewHistoryAction>>, { status: "done" }>["result"];

/** Adds every offer of a table that can be read and is not here yet. */
export const importHistoryAction = action(
  "own-pay:write",
  Table,
  async (actor, { text, mapped: _isMapped, ...form }) => {
    const done = await importOfferHistory(actor, rowsOf(text), mappingOf(form), new Date());
    revalidatePath("/compensation", "layout");
    return done;
  },
);

/** Takes an import of past offers back. */
export const undoHistoryAction = action(
  "own-pay:write",
  z.object({ importId: z.string().max(40) }),
  async (actor, { importId }) => {
    const undone = await undoOfferImport(actor, importId);
    revalidatePath("/compensation", "layout");
    return undone;
  },
);
