import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { type ExportFormat, exportFile } from "./exchange/export-formats";
import { type ListToExport, listPages } from "./exchange/list-pages";

type Export = ListToExport & {
  /** Of the file, without date and ending. */
  readonly name: string;
  readonly format: ExportFormat;
};

/** What `answer` gives, or a sentence with status 403 for somebody who may not ask, 400 for what cannot be asked. */
export async function refuseForeign(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof DomainError && error.code === "FORBIDDEN") return new Response(error.message, { status: 403 });
    if (error instanceof DomainError && error.code === "INVALID") return new Response(error.message, { status: 400 });
    throw error;
  }
}

/** The ids of a form that chooses people by hand. */
export function readChosen(form: FormData): ReadonlySet<string> {
  return new Set(form.getAll("ids[]").filter((id) => typeof id === "string"));
}

/**
 * A list of candidates as a file, in the order of the list and however long: page by page as the browser takes it, so that memory stays
 * flat. People keep the position that they have in the whole list.
 */
export function exportCandidates(actor: Actor, { query, chosen, name, format }: Export): Response {
  return exportFile(actor, format, { name, pages: listPages(actor, { query, chosen }) });
}
