import "server-only";
import { z } from "zod";
import type { Actor, Permission } from "@/lib/domain/access";
import { mayKnow, mayKnowEverybody } from "@/lib/domain/blind/reveal";
import { DomainError } from "@/lib/domain/errors";
import { exportFormats } from "@/lib/domain/exchange/export-formats";
import { download } from "./download";
import {
  candidateFile,
  evidenceCsv,
  jsonResumes,
  listCsv,
  oneJsonResume,
  type Pages,
  peopleXlsx,
} from "./people-files";

const ExportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof ExportFormat>;

const LIST: readonly Permission[] = ["pool:read", "pool:export"];

/** The format that an address or a form asks for; CSV where it says none. Throws INVALID for one that is none. */
export function readFormat(asked: FormDataEntryValue | null): ExportFormat {
  const format = ExportFormat.safeParse(asked ?? "csv");
  if (format.success) return format.data;
  throw new DomainError("INVALID", `There is no such format. Ask for ${exportFormats.join(", ")}.`);
}

/** What whoever asks for a format must be allowed: the list shows no résumé, and documents cannot leave without the names in them. */
export function permissionsOf(format: ExportFormat): readonly Permission[] {
  if (format === "csv") return LIST;
  return format === "json" ? [...LIST, "candidate:read", "name:read"] : [...LIST, "candidate:read"];
}

type PeopleFile = {
  /** Of the file, without date and ending. */
  readonly name: string;
  readonly pages: Pages;
  /** Whom it is about, where it is about one. */
  readonly whom?: string;
};

/** Throws FORBIDDEN for a file with documents in it while blind review hides whose they are. */
function requireNobodyHidden(actor: Actor, whom: string | undefined): void {
  if (whom === undefined ? mayKnowEverybody(actor) : mayKnow(actor, whom)) return;
  throw new DomainError(
    "FORBIDDEN",
    "Blind review is on, and this file would say who people are. Export CSV or Excel, or reveal a candidate first.",
  );
}

/** People as a file of a format. */
export function exportFile(actor: Actor, format: ExportFormat, { name, pages, whom }: PeopleFile): Response {
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
      requireNobodyHidden(actor, whom);
      return download({ name, ending: "json", type: "application/json", pieces: candidateFile(actor, pages) });
    case "json-resume":
      return whom === undefined
        ? download({ name, ending: "zip", type: "application/zip", pieces: jsonResumes(actor, pages) })
        : download({ name, ending: "resume.json", type: "application/json", pieces: oneJsonResume(actor, pages) });
  }
}
