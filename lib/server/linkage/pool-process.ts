import { type ChildProcess, spawn } from "node:child_process";
import { setPriority } from "node:os";
import type { LinkProposal } from "@/lib/domain/linkage/linkage-record";
import { programArguments } from "@/lib/server/program-file.mjs";
import { projectRoot } from "@/lib/server/read-document/project-root";
import type { StoredFields } from "./pool-comparison";

export type PoolRequest =
  | { readonly kind: "add"; readonly rows: readonly StoredFields[] }
  | { readonly kind: "compare" }
  | { readonly kind: "give"; readonly from: number };

export type PoolAnswer =
  | { readonly kind: "started" }
  | { readonly kind: "added" }
  | { readonly kind: "compared"; readonly findings: number }
  | { readonly kind: "found"; readonly findings: readonly LinkProposal[] };

/** 100,000 people take about a third of it. */
const HEAP_MEGABYTES = 1500;
/** Below whoever serves pages, which are waited for. */
const LOW_PRIORITY = 5;

/** A process that compares a large pool with itself, so that pages are served meanwhile and its memory is given back. */
export type PoolProcess = {
  readonly pid: number | undefined;
  readonly add: (rows: readonly StoredFields[]) => Promise<void>;
  /** Compares what was added. Gives how many findings there are. */
  readonly compare: () => Promise<number>;
  /** The next findings beyond the first `from`, likeliest first; none after the last. */
  readonly give: (from: number) => Promise<readonly LinkProposal[]>;
  /** Whatever is asked of it fails from then on. */
  readonly end: () => void;
};

function spawnWorker(): ChildProcess {
  const root = projectRoot();
  const program = programArguments(root, "lib/server/linkage/pool-worker.ts");
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, ...program], {
    cwd: root,
    env: { NODE_ENV: "production" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  if (child.pid !== undefined) setPriority(child.pid, LOW_PRIORITY);
  return child;
}

/** The next answer of the process. Rejects when it ends instead. */
function nextAnswer(child: ChildProcess): Promise<PoolAnswer> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      child.removeListener("message", receive);
      child.removeListener("exit", fail);
      child.removeListener("error", fail);
      settle();
    };
    // The worker is our own program and its answers have this one type.
    const receive = (message: unknown) => finish(() => resolve(message as PoolAnswer));
    const fail = () => finish(() => reject(new Error("The process that compares the pool ended.")));
    child.on("message", receive);
    child.once("exit", fail);
    child.once("error", fail);
  });
}

/** Starts the process. It sees no environment variables and its output goes nowhere. Rejects when it cannot be started. */
export async function startPoolProcess(): Promise<PoolProcess> {
  const child = spawnWorker();
  await nextAnswer(child);
  const ask = (request: PoolRequest): Promise<PoolAnswer> => {
    const answer = nextAnswer(child);
    child.send(request);
    return answer;
  };
  return {
    pid: child.pid,
    add: async (rows) => {
      await ask({ kind: "add", rows });
    },
    compare: async () => {
      const answer = await ask({ kind: "compare" });
      return answer.kind === "compared" ? answer.findings : 0;
    },
    give: async (from) => {
      const answer = await ask({ kind: "give", from });
      return answer.kind === "found" ? answer.findings : [];
    },
    end: () => void child.kill("SIGKILL"),
  };
}
