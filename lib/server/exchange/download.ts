import "server-only";
import { setImmediate as breathe } from "node:timers/promises";
import { logError } from "@/lib/server/log";

type File = {
  /** Without date and ending. */
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  /** Each is asked for when the browser has taken the one before, so that memory stays flat. */
  readonly pieces: AsyncGenerator<string | Uint8Array, undefined>;
};

/** A file of any length that is made while it is sent. */
export function download({ name, ending, type, pieces }: File): Response {
  const encoder = new TextEncoder();
  const day = new Date().toISOString().slice(0, 10);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        // The database answers at once, so that nothing else would have its turn as long as the browser takes what is made.
        await breathe();
        const { value, done } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
      } catch (error) {
        // The beginning is sent, so a broken download is the only way left to say that the file is not whole.
        logError("candidates.export", error);
        controller.error(error);
      }
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}-${day}.${ending}"`,
      "cache-control": "private, no-store",
    },
  });
}
