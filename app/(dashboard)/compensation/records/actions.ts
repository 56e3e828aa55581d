"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { undoPayImport } from "@/lib/data/pay-import-work";
import {
  changePayImport,
  discardPayImport,
  getPayImport,
  PayImportSource,
  startPayImport,
} from "@/lib/data/pay-imports";
import { addTitleRule, setTitleRule } from "@/lib/data/pay-title-rules";
import { titleMatches } from "@/lib/domain/compensation/records/title-rules";
import { action } from "@/lib/server/action";
import { payFiles } from "@/lib/server/pay-import/pay-file-store";
import { runPayImports } from "@/lib/server/pay-import/run-pay-imports";
import { mappingOfForm } from "./mapping-form-fields";

const Id = z.string().min(1).max(40);
const ImportId = z.object({ importId: Id });

function refresh(): null {
  revalidatePath("/compensation", "layout");
  return null;
}

const MappingForm = PayImportSource.extend({ importId: Id }).catchall(z.string().max(300));

/** Says what a file's columns hold and where it is from; the page then shows what an import would do. */
export const mapPayImportAction = action("pay:write", MappingForm, async (actor, form) => {
  const { importId, sourceName, sourceUrl, licence, grade, ...columns } = form;
  const source = { sourceName, sourceUrl: sourceUrl ?? "", licence, grade };
  await changePayImport(actor, { id: importId, mapping: mappingOfForm(columns), source });
  return refresh();
});

/** Begins to read a file in the background. */
export const startPayImportAction = action("pay:write", ImportId, async (actor, { importId }) => {
  await startPayImport(actor, importId);
  void runPayImports();
  return refresh();
});

/** Takes a file away that was not imported, and leaves its page. */
export const discardPayImportAction = action("pay:write", ImportId, async (actor, { importId }): Promise<null> => {
  const storageKey = await discardPayImport(actor, importId);
  if (storageKey !== null) await payFiles.remove(storageKey);
  refresh();
  redirect("/compensation/records");
});

/** Takes a whole import back. */
export const undoPayImportAction = action("pay:write", ImportId, async (actor, { importId }) => {
  const { takenRows } = await getPayImport(actor, importId);
  await undoPayImport(actor, importId);
  void runPayImports();
  refresh();
  return { takenRows };
});

const RuleForm = z.object({
  match: z.enum(titleMatches, "Choose how the words are held against a title."),
  words: z.string().max(200).default(""),
  role: z
    .string()
    .max(80)
    .transform((role) => role || null),
});

/** Adds a rule of the company's own from titles to a role. */
export const addTitleRuleAction = action("pay:write", RuleForm, async (actor, rule) => {
  const { titles } = await addTitleRule(actor, rule);
  refresh();
  return { titles };
});

const RuleChange = z.object({ ruleId: Id, isInForce: z.enum(["yes", "no"]).transform((word) => word === "yes") });

/** Takes an own rule back, or puts it in force again. */
export const setTitleRuleAction = action("pay:write", RuleChange, async (actor, { ruleId, isInForce }) => {
  const { titles } = await setTitleRule(actor, ruleId, isInForce);
  refresh();
  return { titles };
});
