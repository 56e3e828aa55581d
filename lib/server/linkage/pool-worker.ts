import type { LinkProposal } from "@/lib/domain/linkage/linkage-record";
import { comparePool, type StoredFields } from "./pool-comparison";
import type { PoolAnswer, PoolRequest } from "./pool-process";

/* Entry of the process that compares a large pool with itself: records in, findings out, over Node's own channel. It ends when the server does. */

/** Findings in one answer. */
const FINDINGS_AT_ONCE = 40;

const rows: StoredFields[] = [];
let found: readonly LinkProposal[] = [];

async function answer(request: PoolRequest): Promise<PoolAnswer> {
  if (request.kind === "add") {
    rows.push(...request.rows);
    return { kind: "added" };
  }
  if (request.kind === "compare") {
    found = (await comparePool(rows, () => false)) ?? [];
    return { kind: "compared", findings: found.length };
  }
  return { kind: "found", findings: found.slice(request.from, request.from + FINDINGS_AT_ONCE) };
}

process.on("disconnect", () => process.exit(0));
process.on("message", async (request: PoolRequest) => process.send?.(await answer(request)));
process.send?.({ kind: "started" } satisfies PoolAnswer);
