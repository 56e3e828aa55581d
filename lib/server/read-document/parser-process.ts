import { type ChildProcess, spawn } from "node:child_process";
import type { CandidateReading } from "@/lib/domain/candidate-reading";
import type { YearMonth } from "@/lib/domain/resume/resume";
import { programArguments } from "@/lib/server/program-file.mjs";
import type { DocumentErrorCode } from "./document-error";
import { documentLimits } from "./document-limits";
import type { ParsedDocument } from "./parse-bytes";
import { type ProcessUsage, processUsage } from "./process-usage";
import { projectRoot } from "./project-root";

/** `asOf` is the month that "present" means when the text is to be read as a résumé as well; null when not. */
export type ParserRequest = {
  readonly bytes: Uint8Array;
  /** Null asks for the text alone. */
  readonly asOf: YearMonth | null;
  /** Opens a protected PDF; used once and kept nowhere. */
  readonly password: string | null;
};

export type ParserAnswer =
  | { readonly ok: true; readonly document: ParsedDocument; readonly reading: CandidateReading | null }
  | { readonly ok: false; readonly error: ReadingError };

export type ReadingError = {
  readonly code: DocumentErrorCode;
  readonly message: string;
  /** Where our own program failed, for the log; absent when the file is at fault. */
  readonly trace?: string;
};

const WATCH_MILLISECONDS = process.platform === "linux" ? 25 : 200;
const START_MILLISECONDS = 60_000;
const DOCUMENTS_PER_PROCESS = 500;
/** A process that stays this large after a document is replaced before the next one: WebAssembly memory never shrinks. */
const RETIRE_BYTES = 320 * 1024 * 1024;

const TOO_COMPLEX =
  "This file needs more memory to read than a document may. It is not a usual résumé; ask for another copy.";
const TOO_SLOW = `This file could not be read within ${documentLimits.processorMilliseconds / 1000} seconds. It is not a usual résumé; ask for another copy.`;
const FAILED = "The reader stopped while reading this file. Save the file again, or import it as PDF.";

/** One process that reads documents one after another. The parent watches its time and memory and ends it beyond the limits. */
export type ParserProcess = {
  /** An answer for each, in their order; when the process had to be ended they all fail alike. Never rejects. After it with `isSpent()` the process is gone or about to go. */
  readonly parse: (requests: readonly ParserRequest[]) => Promise<readonly ParserAnswer[]>;
  readonly isSpent: () => boolean;
  readonly end: () => void;
};

/** Starts a parser process. It sees no environment variables and its output goes nowhere. */
export function startParserProcess(): ParserProcess {
  const child = spawnWorker();
  const started = waitForStart(child);
  let documentCount = 0;
  let isSpent = false;
  child.once("exit", () => {
    isSpent = true;
  });
  child.once("error", () => {
    isSpent = true;
  });
  const end = () => {
    isSpent = true;
    child.kill("SIGKILL");
  };
  const parse = async (requests: readonly ParserRequest[]): Promise<readonly ParserAnswer[]> => {
    hold(child, true);
    const answer = (await started) ? await exchange(child, requests, end) : requests.map(() => failure(end));
    hold(child, false);
    documentCount += 1;
    const usage = isSpent ? null : await usageOf(child);
    if (documentCount >= DOCUMENTS_PER_PROCESS || (usage?.residentBytes ?? 0) > RETIRE_BYTES) end();
    return answer;
  };
  return { parse, isSpent: () => isSpent, end };
}

async function usageOf(child: ChildProcess): Promise<ProcessUsage | null> {
  return child.pid === undefined ? null : processUsage(child.pid);
}

function spawnWorker(): ChildProcess {
  const root = projectRoot();
  const program = programArguments(root, "lib/server/read-document/worker.ts");
  const child = spawn(process.execPath, [`--max-old-space-size=${documentLimits.heapMegabytes}`, ...program], {
    cwd: root,
    env: { NODE_ENV: "production" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  hold(child, false);
  return child;
}

/** False when the process ended, or took so long, before it could read anything. Its start does not count towards a document's time. */
function waitForStart(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => resolve(false), START_MILLISECONDS);
    clock.unref();
    child.once("message", () => resolve(true));
    child.once("exit", () => resolve(false));
    child.once("error", () => resolve(false));
  });
}

function failure(end: () => void): ParserAnswer {
  end();
  return { ok: false, error: { code: "READER_FAILED", message: FAILED } };
}

/** An idle parser must not keep a script from ending; a busy one must. */
function hold(child: ChildProcess, isBusy: boolean): void {
  if (isBusy) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function exchange(
  child: ChildProcess,
  requests: readonly ParserRequest[],
  end: () => void,
): Promise<readonly ParserAnswer[]> {
  return new Promise((resolve) => {
    const finish = (answer: readonly ParserAnswer[]) => {
      clearInterval(watch);
      clearTimeout(clock);
      child.removeListener("message", receive);
      child.removeListener("exit", fail);
      resolve(answer);
    };
    const stop = (code: DocumentErrorCode, message: string) => {
      end();
      finish(requests.map(() => ({ ok: false, error: { code, message } })));
    };
    // The worker is our own program and its answers have this one type
    const receive = (message: unknown) => finish(message as readonly ParserAnswer[]);
    const fail = (_exitCode: number | null, signal: string | null) =>
      stop(signal === "SIGABRT" ? "TOO_COMPLEX" : "READER_FAILED", signal === "SIGABRT" ? TOO_COMPLEX : FAILED);
    const before = usageOf(child);
    const watch = setInterval(async () => {
      const usage = await usageOf(child);
      if ((usage?.residentBytes ?? 0) > documentLimits.processBytes) stop("TOO_COMPLEX", TOO_COMPLEX);
      const used = (usage?.processorMilliseconds ?? 0) - ((await before)?.processorMilliseconds ?? 0);
      if (used > documentLimits.processorMilliseconds) stop("TOO_SLOW", TOO_SLOW);
    }, WATCH_MILLISECONDS);
    const clock = setTimeout(() => stop("TOO_SLOW", TOO_SLOW), documentLimits.waitMilliseconds);
    child.on("message", receive);
    child.once("exit", fail);
    child.send([...requests], (error) => {
      if (error) stop("READER_FAILED", FAILED);
    });
  });
}
