import { useSyncExternalStore } from "react";
import { importAddress, type RefusedFile, sendFile } from "./send-file";
import { isServerReachable } from "./server-reach";

/** How far the sending of files to the server is; reading them goes on there. */
export type UploadState = {
  /** The import that the files go to; null before the first. */
  readonly importId: string | null;
  readonly total: number;
  readonly sent: number;
  readonly refused: readonly RefusedFile[];
  /** The server does not answer; sending goes on when it does. */
  readonly isWaiting: boolean;
};

const IDLE: UploadState = { importId: null, total: 0, sent: 0, refused: [], isWaiting: false };
const PARALLEL_REQUESTS = 4;
const REST_MILLISECONDS = 2000;

// One queue for the whole visit and not one a page: files go on being sent while the person looks at another page, and the
// progress is found again on the way back.
let state = IDLE;
let waiting: { readonly importId: string; readonly file: File }[] = [];
let senders = 0;
let stopper = new AbortController();
let whenReachable: Promise<void> | null = null;
const listeners = new Set<() => void>();

function change(next: UploadState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Sends files one a request, four at a time. Files for the import that is being sent to join the queue. */
export function enqueueUploads(importId: string, files: readonly File[]): void {
  const isSame = state.importId === importId && state.sent < state.total;
  change(
    isSame
      ? { ...state, total: state.total + files.length }
      : { ...IDLE, importId, total: files.length, refused: state.importId === importId ? state.refused : [] },
  );
  waiting.push(...files.map((file) => ({ importId, file })));
  const wanted = Math.min(PARALLEL_REQUESTS, senders + waiting.length);
  while (senders < wanted) {
    senders += 1;
    void send();
  }
}

async function send(): Promise<void> {
  try {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { refused, isClosed, isUnreachable } = await sendFile(
        importAddress(next.importId),
        next.file,
        stopper.signal,
      );
      if (isUnreachable) {
        waiting.unshift(next);
        await untilReachable();
        continue;
      }
      change({ ...state, sent: state.sent + 1, refused: [...state.refused, ...refused] });
      // Whatever else waits for it would be refused as well.
      if (isClosed) stopUploads();
    }
  } finally {
    senders -= 1;
  }
}

/** Resolves when the server answers again, or when nothing waits to be sent any more. */
function untilReachable(): Promise<void> {
  whenReachable ??= (async () => {
    change({ ...state, isWaiting: true });
    while (waiting.length > 0 && !(await isServerReachable()))
      await new Promise((resolve) => setTimeout(resolve, REST_MILLISECONDS));
    whenReachable = null;
    change({ ...state, isWaiting: false });
  })();
  return whenReachable;
}

/** Lets the files under way finish and sends no more. Gives how many are left behind. */
export function stopUploads(): number {
  const dropped = waiting.length;
  waiting = [];
  if (dropped > 0) change({ ...state, total: state.total - dropped });
  return dropped;
}

/** Sends no more, and breaks off the files under way: nobody wants them any more. */
export function abandonUploads(): void {
  stopUploads();
  stopper.abort();
  stopper = new AbortController();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state of the queue as it changes. */
export function useUploads(): UploadState & { readonly isSending: boolean } {
  const now = useSyncExternalStore(
    subscribe,
    () => state,
    () => IDLE,
  );
  return { ...now, isSending: now.sent < now.total };
}
