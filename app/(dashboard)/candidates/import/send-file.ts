import * as z from "zod/mini";

export type RefusedFile = { readonly fileName: string; readonly message: string };

const Answer = z.object({
  message: z.optional(z.string()),
  refused: z._default(z.array(z.object({ fileName: z.string(), message: z.string() })), []),
});

const CONFLICT = 409;

/** What the server said to one file; `isClosed` when the import takes no file any more. */
export type SendResult = { readonly refused: readonly RefusedFile[]; readonly isClosed: boolean };

/** Sends one file, or a ZIP of several, to an import. Never rejects: what went wrong is a sentence beside the file's name. A file
 *  whose sending was stopped by `signal` is not refused. */
export async function sendFile(importId: string, file: File, signal?: AbortSignal): Promise<SendResult> {
  const address = `/candidates/import/upload?${new URLSearchParams({ import: importId, name: file.name })}`;
  try {
    const response = await fetch(address, {
      method: "POST",
      body: file,
      signal: signal ?? null,
      headers: { "Content-Type": "application/octet-stream" },
    });
    const answer = Answer.parse(await response.json());
    if (response.ok) return { refused: answer.refused, isClosed: false };
    const message = answer.message ?? "The server did not take this file. Try it once more.";
    return { refused: [{ fileName: file.name, message }], isClosed: response.status === CONFLICT };
  } catch {
    if (signal?.aborted) return { refused: [], isClosed: false };
    const message = "The server was not reached. Check that Rolecall is running and drop the file again.";
    return { refused: [{ fileName: file.name, message }], isClosed: false };
  }
}
