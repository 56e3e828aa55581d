"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import {
  forgetPerson,
  getPayroll,
  mapPayroll,
  removePayroll,
  setPayrollCounts,
  takePayroll,
} from "@/lib/data/own-payrolls";
import { loadSamplePayroll } from "@/lib/data/sample-payroll";
import { DomainError } from "@/lib/domain/errors";
import { action } from "@/lib/server/action";
import { payFiles } from "@/lib/server/pay-import/pay-file-store";
import { readPayroll } from "@/lib/server/pay-import/read-payroll";
import { TableFileError } from "@/lib/server/table-file/table-file-error";
import { keepTable } from "@/lib/server/table-file/take-upload";
import { mappingOfForm } from "./mapping-form-fields";
import { payrollUpload } from "./payroll-upload";

const PAGE = "/compensation/people";
const Id = z.string().min(1).max(40);

function refresh(): null {
  revalidatePath("/compensation", "layout");
  return null;
}

const Pasted = z.object({
  text: z
    .string()
    .max(2_000_000, "A pasted table has at most 2 million letters. Send it as a file.")
    .refine((text) => text.trim() !== "", "Paste a table with its headings, one row a person."),
});

async function* piecesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Keeps a pasted payroll and opens the page that shows what it would come to. */
export const pastePayrollAction = action("own-pay:write", Pasted, async (actor, { text }): Promise<null> => {
  let id: string;
  try {
    const sent = { fileName: "Pasted table", pieces: piecesOf(`${text.trim()}\n`), announcedBytes: null };
    id = await keepTable(actor, sent, payrollUpload);
  } catch (error) {
    if (error instanceof TableFileError) throw new DomainError("INVALID", error.message, { text: error.message });
    throw error;
  }
  refresh();
  redirect(`${PAGE}/payrolls/${id}`);
});

const MappingForm = z.object({ payrollId: Id }).catchall(z.string().max(300));

/** Says what a payroll's columns hold; the page then shows who would be taken. */
export const mapPayrollAction = action("own-pay:write", MappingForm, async (actor, { payrollId, ...form }) => {
  await mapPayroll(actor, { id: payrollId, mapping: mappingOfForm(form) });
  return refresh();
});

const OnePayroll = z.object({ payrollId: Id });

/** Takes the people of a payroll, which counts from then on, and opens the page that shows them. */
export const takePayrollAction = action("own-pay:write", OnePayroll, async (actor, { payrollId }): Promise<null> => {
  const payroll = await getPayroll(actor, payrollId);
  // A second click finds it taken, and leads to the same page.
  if (payroll.status === "waiting") {
    const { read, problem } = await readPayroll(actor, payroll);
    if (read === null) throw new DomainError("INVALID", problem ?? "This payroll cannot be read.");
    const storageKey = await takePayroll(actor, payrollId, read);
    if (storageKey !== null) await payFiles.remove(storageKey);
  }
  refresh();
  redirect(PAGE);
});

const Counting = z.object({ payrollId: Id, counts: z.enum(["yes", "no"]) });

/** Takes a payroll back, or puts it back. */
export const setPayrollCountsAction = action("own-pay:write", Counting, async (actor, { payrollId, counts }) => {
  await setPayrollCounts(actor, payrollId, counts === "yes");
  return refresh();
});

/** Removes a payroll and its people for good. */
export const removePayrollAction = action("own-pay:write", OnePayroll, async (actor, { payrollId }) => {
  const storageKey = await removePayroll(actor, payrollId);
  if (storageKey !== null) await payFiles.remove(storageKey);
  return refresh();
});

const OnePerson = z.object({ payrollId: Id, row: z.coerce.number().int().min(1) });

/** Removes one person from every payroll, for good. */
export const forgetPersonAction = action("own-pay:write", OnePerson, async (actor, { payrollId, row }) => {
  await forgetPerson(actor, payrollId, row);
  return refresh();
});

/** Brings in the fictional payroll, to try the page with. */
export const loadSamplePayrollAction = action("own-pay:write", z.object({}), async (actor) => {
  await loadSamplePayroll(actor);
  return refresh();
});
