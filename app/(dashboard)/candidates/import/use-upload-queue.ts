"use client";

import { useCallback, useRef, useState } from "react";
import { z } from "zod";

export type RefusedFile = { readonly fileName: string; readonly message: string };

/** How far the sending of files to the server is; reading them goes on there. */
export type UploadState = { readonly total: number; readonly sent: number; readonly refused: readonly RefusedFile[] };

const IDLE: UploadState = { total: 0, sent: 0, refused: [] };
const PARALLEL_REQUESTS = 4;

const Answer = z.object({
  message: z.string().optional(),
  refused: z.array(z.object({ fileName: z.string(), message: z.string() })).default([]),
});

/** Sends files one a request, four at a time. `stop` lets those under way finish and sends no more. */
export function useUploadQueue() {
  const [state, setState] = useState<UploadState>(IDLE);
  const isStopped = useRef(false);

  const upload = useCallback(async (importId: string, files: readonly File[]): Promise<void> => {
    isStopped.current = false;
    setState({ total: files.length, sent: 0, refused: [] });
    const waiting = [...files];
    const send = async () => {
      for (let file = waiting.shift(); file && !isStopped.current; file = waiting.shift()) {
        const refused = await sendFile(importId, file);
        setState((before) => ({ ...before, sent: before.sent + 1, refused: [...before.refused, ...refused] }));
      }
    };
    await Promise.all(Array.from({ length: PARALLEL_REQUESTS }, send));
    setState((before) => ({ ...before, total: before.sent }));
  }, []);

  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);

  return { state, isSending: state.sent < state.total, upload, stop };
}

async function sendFile(importId: string, file: File): Promise<readonly RefusedFile[]> {
  const address = `/candidates/import/upload?${new URLSearchParams({ import: importId, name: file.name })}`;
  try {
    const response = await fetch(address, {
      method: "POST",
      body: file,
      headers: { "Content-Type": "application/octet-stream" },
    });
    const answer = Answer.parse(await response.json());
    return response.ok
      ? answer.refused
      : [{ fileName: file.name, message: answer.message ?? "The server did not take this file. Try it once more." }];
  } catch {
    return [
      {
        fileName: file.name,
        message: "The server was not reached. Check that Rolecall is running and drop the file again.",
      },
    ];
  }
}
