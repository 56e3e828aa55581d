import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { pairKey } from "@/lib/data/linkage-findings";
import { forgetNextStale, keepSomeFindings, listLinkRows, markNextCompared } from "@/lib/data/linkage-pass";
import type { LinkRow } from "@/lib/data/linkage-sql";
import { systemActor } from "@/lib/domain/access";
import type { LinkProposal } from "@/lib/domain/linkage/linkage-record";
import { comparePool } from "./pool-comparison";
import { type PoolProcess, startPoolProcess } from "./pool-process";

/** Records that are read at once, and findings that are kept at once: whoever waits for the database waits a moment. */
const RECORDS_AT_ONCE = 250;
const FINDINGS_AT_ONCE = 40;
/** How often it is asked whether it is enough while the other process is at work. */
const LOOK_EVERY_MS = 200;

type IsEnough = () => Promise<boolean>;

/** All stored records, a page at a time. */
async function* pagesOfRecords(): AsyncGenerator<readonly LinkRow[]> {
  for (let after = 0; ; ) {
    const rows = await listLinkRows(systemActor, { after, limit: RECORDS_AT_ONCE });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.candidateNumber;
  }
}

/** Keeps what was found of those up to the number `to`, and takes away what is true no more. */
async function keepAll(pages: AsyncIterable<readonly LinkProposal[]>, to: number): Promise<void> {
  const found = new Set<string>();
  for await (const page of pages) {
    for (const one of page) found.add(pairKey(one));
    await keepSomeFindings(systemActor, page, new Date());
  }
  for (let pair = await forgetNextStale(systemActor, found, null); pair !== null; )
    pair = await forgetNextStale(systemActor, found, pair);
  for (let after: number | null = 0; after !== null; ) after = await markNextCompared(systemActor, { after, to });
}

async function* inPages(found: readonly LinkProposal[]): AsyncGenerator<readonly LinkProposal[]> {
  for (let from = 0; from < found.length; from += FINDINGS_AT_ONCE) yield found.slice(from, from + FINDINGS_AT_ONCE);
}

/** Compares a small pool with itself, here. */
export async function compareEverybodyHere(isEnough: IsEnough): Promise<void> {
  const rows: LinkRow[] = [];
  for await (const page of pagesOfRecords()) rows.push(...page);
  const found = await comparePool(rows, () => false);
  if (found === null || (await isEnough())) return;
  await keepAll(inPages(found), rows.at(-1)?.candidateNumber ?? 0);
}

/** True as soon as it is enough; false once `work` is done. */
async function isStoppedBefore(work: Promise<unknown>, isEnough: IsEnough): Promise<boolean> {
  const done = work.then(() => "done" as const);
  for (;;) {
    const first = await Promise.race([done, pause(LOOK_EVERY_MS, "look" as const, { ref: false })]);
    if (first === "done") return false;
    if (await isEnough()) return true;
  }
}

async function* givenBy(other: PoolProcess, findings: number): AsyncGenerator<readonly LinkProposal[]> {
  for (let from = 0; from < findings; ) {
    const page = await other.give(from);
    yield page;
    from += page.length;
  }
}

/** Compares a large pool with itself, in a process of its own. */
export async function compareEverybodyApart(isEnough: IsEnough): Promise<void> {
  const other = await startPoolProcess();
  try {
    let to = 0;
    for await (const rows of pagesOfRecords()) {
      if (await isEnough()) return;
      await other.add(rows.map(({ candidateId, fields }) => ({ candidateId, fields })));
      to = rows.at(-1)?.candidateNumber ?? to;
    }
    const compared = other.compare();
    if (await isStoppedBefore(compared, isEnough)) {
      // It is ended below, and whoever is asked then fails.
      compared.catch(() => {});
      return;
    }
    await keepAll(givenBy(other, await compared), to);
  } finally {
    other.end();
  }
}
