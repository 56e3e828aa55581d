import { DocumentError } from "./document-error";
import { parseBytes } from "./parse-bytes";
import type { ParserAnswer, ParserRequest } from "./parser-process";

/** Entry of the parser's process: one document in, one answer out, over Node's own channel. It ends when the server does. */
process.on("disconnect", () => process.exit(0));
process.on("message", async (request: ParserRequest) => {
  process.send?.(await answer(request));
});

async function answer({ bytes }: ParserRequest): Promise<ParserAnswer> {
  try {
    return { ok: true, document: await parseBytes(bytes) };
  } catch (error) {
    if (error instanceof DocumentError) return { ok: false, error: { code: error.code, message: error.message } };
    return {
      ok: false,
      error: {
        code: "DAMAGED",
        message: "This file is damaged and cannot be read. Open it, save it again and import the new copy.",
      },
    };
  }
}
