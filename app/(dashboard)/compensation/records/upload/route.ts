import { z } from "zod";
import { newId } from "@/lib/data/new-id";
import { createPayImport } from "@/lib/data/pay-imports";
import type { Actor } from "@/lib/domain/access";
import { guessMapping, kindOfFile } from "@/lib/domain/compensation/records/pay-file-kinds";
import { DomainError } from "@/lib/domain/errors";
import { logError } from "@/lib/server/log";
import { PayFileError } from "@/lib/server/pay-import/pay-file-error";
import { MOST_BYTES, payFilePath, removePayFile, savePayFile } from "@/lib/server/pay-import/pay-file-store";
import { readHead } from "@/lib/server/pay-import/preview-pay-file";
import { requireActorOfChange } from "@/lib/server/session";
import { storageProblem } from "@/lib/server/storage-problem";

const Query = z.object({ name: z.string().min(1).max(300) });

const refusal = (status: number, message: string) => Response.json({ message }, { status });

/**
 * Takes a file about pay, its bytes as the body, which go to the disk piece by piece. Answers `{ id }` of the import that now waits for
 * somebody to look at it, or `{ message }` with a status that is not 200.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await requireActorOfChange("pay:write");
    const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) return refusal(400, "The upload does not say the file's name. Reload the page and try again.");
    if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES)
      return refusal(413, "A file may have 500 MB. Split it and import its parts.");
    return Response.json({ id: await keep(actor, query.data.name, request) });
  } catch (error) {
    if (error instanceof PayFileError) return refusal(422, error.message);
    if (error instanceof DomainError) return refusal(error.code === "FORBIDDEN" ? 403 : 409, error.message);
    logError("pay-import.upload", error);
    const problem = storageProblem(error);
    return refusal(
      problem === null ? 500 : 507,
      problem ?? "Something went wrong on our side and this file was not taken. Try it once more.",
    );
  }
}

async function keep(actor: Actor, fileName: string, request: Request): Promise<string> {
  const storageKey = newId();
  const byteLength = await savePayFile(storageKey, piecesOf(request));
  try {
    const announced = request.headers.get("content-length");
    if (announced !== null && Number(announced) !== byteLength)
      throw new PayFileError("The file did not arrive whole. Try it once more.");
    const { headings } = await readHead(payFilePath(storageKey), fileName);
    const [kind, mapping] = [kindOfFile(headings), guessMapping(headings)];
    return await createPayImport(actor, { kind, fileName, byteLength, storageKey, mapping });
  } catch (error) {
    await removePayFile(storageKey);
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
