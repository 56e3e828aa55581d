import "server-only";
import { z } from "zod";
import { newId } from "@/lib/data/new-id";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { logError } from "@/lib/server/log";
import { storageProblem } from "@/lib/server/storage-problem";
import { TableFileError } from "./table-file-error";
import type { KeptTableFile, TableFileStore } from "./table-file-store";

/** A file that was kept. */
export type KeptTable = KeptTableFile & { readonly fileName: string; readonly storageKey: string };

export type UploadRule = {
  readonly store: TableFileStore;
  readonly mostMegabytes: number;
  /** Looks into the file, notes it, and gives the id of what now waits for somebody to look at it. Throws TableFileError for what is no table. */
  readonly note: (actor: Actor, file: KeptTable) => Promise<string>;
};

const Query = z.object({ name: z.string().min(1).max(300) });
const MEGABYTE = 1024 * 1024;

const refusal = (status: number, message: string) => Response.json({ message }, { status });

/** Answers what `take` gives as JSON, and what it throws as `{ message }` with a status that is not 200. */
export async function answerUpload<Answer>(take: () => Promise<Answer>): Promise<Response> {
  try {
    return Response.json(await take());
  } catch (error) {
    if (error instanceof TableFileError) return refusal(422, error.message);
    if (error instanceof DomainError) return refusal(error.code === "FORBIDDEN" ? 403 : 409, error.message);
    logError("table.upload", error);
    const problem = storageProblem(error);
    return refusal(
      problem === null ? 500 : 507,
      problem ?? "Something went wrong on our side and this file was not taken. Try it once more.",
    );
  }
}

export type Sent = {
  readonly fileName: string;
  readonly pieces: AsyncIterable<Uint8Array>;
  /** How long the sender said it is; null where it was not said. */
  readonly announcedBytes: number | null;
};

/** The file that is the body of a request, and its name from the address. Throws TableFileError for one without a name. */
export function sentIn(request: Request): Sent {
  const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success)
    throw new TableFileError("The upload does not say the file's name. Reload the page and try again.");
  const announced = request.headers.get("content-length");
  const announcedBytes = announced === null ? null : Number(announced);
  return { fileName: query.data.name, pieces: piecesOf(request), announcedBytes };
}

/** Takes a table as the body of a request, which goes to the disk piece by piece. A file that is refused is kept nowhere. */
export async function takeUpload(actor: Actor, request: Request, rule: UploadRule): Promise<{ readonly id: string }> {
  return { id: await keepTable(actor, sentIn(request), rule) };
}

/** Keeps a table and notes it, both or neither; gives the id. Throws TableFileError for a file that is too long, cut off, or no table. */
export async function keepTable(
  actor: Actor,
  { fileName, pieces, announcedBytes }: Sent,
  rule: UploadRule,
): Promise<string> {
  if (announcedBytes !== null && announcedBytes > rule.mostMegabytes * MEGABYTE)
    throw new TableFileError(`A file may have ${rule.mostMegabytes} MB. Split it and import its parts.`);
  const storageKey = newId();
  const kept = await rule.store.save(storageKey, pieces, rule.mostMegabytes);
  try {
    if (announcedBytes !== null && announcedBytes !== kept.byteLength)
      throw new TableFileError("The file did not arrive whole. Try it once more.");
    return await rule.note(actor, { fileName, ...kept, storageKey });
  } catch (error) {
    await rule.store.remove(storageKey);
    throw error;
  }
}

async function* piecesOf(request: Request): AsyncIterable<Uint8Array> {
  const reader = request.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) return;
    yield part.value;
  }
}
