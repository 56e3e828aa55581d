import * as z from "zod/mini";

const Answer = z.object({
  id: z.optional(z.string()),
  namesFiles: z._default(z.boolean(), false),
  message: z.optional(z.string()),
});

/** Whether a file is sent as a table of people rather than as one person's document. */
export function isTableName(name: string): boolean {
  return /\.(?:csv|tsv|tab|xlsx|xlsm|xls)$/i.test(name);
}

/** Sends a table; gives what it is known by from then on and whether a column of it names résumés, or a sentence that says why it was not taken. Never rejects. */
export async function sendSheet(
  file: File,
): Promise<{ readonly id: string; readonly namesFiles: boolean } | { readonly id: null; readonly message: string }> {
  try {
    const response = await fetch(`/candidates/import/sheet/upload?${new URLSearchParams({ name: file.name })}`, {
      method: "POST",
      body: file,
      headers: { "Content-Type": "application/octet-stream" },
    });
    const { id, namesFiles, message } = Answer.parse(await response.json());
    if (response.ok && id !== undefined) return { id, namesFiles };
    return { id: null, message: message ?? "The server did not take this file. Try it once more." };
  } catch {
    return { id: null, message: "The server was not reached. Check that Rolecall is running and drop the file again." };
  }
}
