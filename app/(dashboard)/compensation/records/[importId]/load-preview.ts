import "server-only";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { getSameFileProblem } from "@/lib/data/pay-import-same-file";
import type { PayImport } from "@/lib/data/pay-imports";
import { listTitleRules } from "@/lib/data/pay-title-rules";
import type { Actor } from "@/lib/domain/access";
import { titleMapper } from "@/lib/domain/compensation/records/map-title";
import { mappingProblem } from "@/lib/domain/compensation/records/pay-mapping";
import { payFiles } from "@/lib/server/pay-import/pay-file-store";
import { type PayPreview, previewPayFile, readHead } from "@/lib/server/pay-import/preview-pay-file";
import { unreadPart } from "@/lib/server/table-file/open-table";
import { TableFileError } from "@/lib/server/table-file/table-file-error";

/** What a waiting file would come to: its headings, and a preview or why there is none. */
export type LoadedPreview = {
  readonly headings: readonly string[];
  readonly preview: PayPreview | null;
  readonly problem: string | null;
  /** What of it is left unread; null for nothing. */
  readonly unread: string | null;
  /** Why it should not be imported although it can be read; null where it may. */
  readonly hindrance: string | null;
};

/** Reads the beginning of a waiting file as its mapping says. */
export async function loadPreview(actor: Actor, one: PayImport): Promise<LoadedPreview> {
  const { storageKey, fileName, mapping } = one;
  let headings: readonly string[] = [];
  try {
    if (storageKey === null) throw new TableFileError("The stored copy of this file is gone. Send it once more.");
    const path = payFiles.pathOf(storageKey);
    headings = (await readHead(path, fileName)).headings;
    const problem = mappingProblem(mapping);
    if (problem !== null) return { headings, preview: null, problem, unread: null, hindrance: null };
    const [{ rates }, rules] = await Promise.all([getExchangeRates(actor), listTitleRules(actor)]);
    return {
      headings,
      preview: await previewPayFile(path, fileName, { mapping, rates, roleOf: titleMapper(rules) }),
      problem: null,
      unread: await unreadPart(path),
      hindrance: await getSameFileProblem(actor, one),
    };
  } catch (error) {
    if (error instanceof TableFileError)
      return { headings, preview: null, problem: error.message, unread: null, hindrance: null };
    throw error;
  }
}
