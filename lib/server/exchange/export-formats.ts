import "server-only";
import { z } from "zod";
import type { Actor, Permission } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { exportFormats } from "@/lib/domain/exchange/export-formats";
import { download } from "./download";
import { candidateFile, evidenceCsv, listCsv, type Pages, peopleXlsx } from "./people-files";

const ExportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** What a list of a name and no more asks for, and what a file with résumés in it. */
const LIST: readonly Permission[] = ["pool:read", "pool:export"];
const WHOLE: readonly Permission[] = [...LIST, "candidate:read", "name:read"];

/** The format that an address or a form asks for; CSV where it says none. Throws INVALID for one that is none. */
export function readFormat(asked: FormDataEntryValue | null): ExportFormat {
  const format = ExportFormat.safeParse(asked ?? "csv");
  if (format.success) return format.data;
  throw new DomainError("INVALID", `There is no such format. Ask for ${exportFormats.join(", ")}.`);
}

/** What whoever asks for a format must be allowed. */
export function permissionsOf(format: ExportFormat): readonly Permission[] {
  return format === "csv" ? LIST : WHOLE;
}

/** People as a file of a format. `name` is the file's, without date and ending. */
export function exportFile(
  actor: Actor,
  format: ExportFormat,
  { name, pages }: { name: string; pages: Pages },
): Response {
  switch (format) {
    case "csv":
      return download({ name, ending: "csv", type: "text/csv; charset=utf-8", pieces: listCsv(pages) });
    case "evidence": {
      const pieces = evidenceCsv(actor, pages);
      return download({ name: `${name}-evidence`, ending: "csv", type: "text/csv; charset=utf-8", pieces });
    }
    case "xlsx": {
      const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      return download({ name, ending: "xlsx", type, pieces: peopleXlsx(actor, pages) });
    }
    case "json":
      return download({ name, ending: "json", type: "application/json", pieces: candidateFile(actor, pages) });
  }
}
