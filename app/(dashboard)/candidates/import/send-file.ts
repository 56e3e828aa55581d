import * as z from "zod/mini";
import { isServerReachable } from "./server-reach";

export type RefusedFile = { readonly fileName: string; readonly message: string };

const Answer = z.object({
  message: z.optional(z.string()),
  refused: z._default(z.array(z.object({ fileName: z.string(), message: z.string() })), []),
});

const CONFLICT = 409;

/** What the server said to one file. */
export type SendResult = {
  readonly refused: readonly RefusedFile[];
  /** The import takes no file any more. */
  readonly isClosed: boolean;
  /** Nobody said anything: the file may be sent again once the server is back. */
  readonly isUnreachable: boolean;
};

const TAKEN: SendResult = { refused: [], isClosed: false, isUnreachable: false };

/** Where the files of an import are sent. */
export function importAddress(importId: string): string {
  return `/candidates/import/upload?${new URLSearchParams({ import: importId })}`;
}

/** Where the résumés that the rows of a spreadsheet name are sent. */
export function sheetAddress(sheetId: string): string {
  return `/candidates/import/sheet/${sheetId}/files?`;
}

/** Sends one file, or a ZIP of several, to an address. Never rejects: what went wrong is a sentence beside the file's name. A file
 *  whose sending was stopped by `signal` is not refused. */
export async function sendFile(to: string, file: File, signal?: AbortSignal): Promise<SendResult> {
  try {
    return await post(to, file, signal);
  } catch {
    if (signal?.aborted) return TAKEN;
  }
  const refusal = (message: string) => ({ ...TAKEN, refused: [{ fileName: file.name, message }] });
  if (!(await isServerReachable())) {
    const message = "The server was not reached. Check that Rolecall is running and drop the file again.";
    return { ...refusal(message), isUnreachable: true };
  }
  // The server is there: it came back meanwhile, or the file cannot be read from the disk, which a second try tells apart.
  try {
    return await post(to, file, signal);
  } catch {
    return signal?.aborted
      ? TAKEN
      : refusal("The browser could not read this file any more: was it moved or changed? Drop it again.");
  }
}

async function post(to: string, file: File, signal: AbortSignal | undefined): Promise<SendResult> {
  const address = `${to}&${new URLSearchParams({ name: file.name })}`;
  const response = await fetch(address, {
    method: "POST",
    body: file,
    signal: signal ?? null,
    headers: { "Content-Type": "application/octet-stream" },
  });
  const answer = Answer.parse(await response.json());
  if (response.ok) return { ...TAKEN, refused: answer.refused };
  const message = answer.message ?? "The server did not take this file. Try it once more.";
  return { ...TAKEN, refused: [{ fileName: file.name, message }], isClosed: response.status === CONFLICT };
}
