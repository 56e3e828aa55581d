import type { Metadata } from "next";
import { SettingsTabs } from "@/app/(dashboard)/settings/settings-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { listAccountNames } from "@/lib/data/account-names";
import { countJournal, getJournalState, listJournal } from "@/lib/data/journal";
import { formatMoment, formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { ChainPanel } from "./chain-panel";
import { JournalFilters } from "./journal-filters";
import { JournalPager } from "./journal-pager";
import { JournalTable } from "./journal-table";
import { isFiltered, journalQuery, readJournalView } from "./search-params";

export const metadata: Metadata = { title: "Journal" };

type JournalPageProps = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export default async function JournalPage({ searchParams }: JournalPageProps) {
  const actor = await requireActor("journal:read");
  const view = readJournalView(await searchParams);
  const query = journalQuery(view);
  const [state, entries, total, [newest]] = await Promise.all([
    getJournalState(actor),
    listJournal(actor, query),
    countJournal(actor, query),
    listJournal(actor, { limit: 1 }),
  ]);
  const names = await listAccountNames(actor, [...state.actors, ...entries.map(({ entity }) => entity)]);
  return (
    <PageFrame
      title="Journal"
      answer={
        <>
          <b>{formatQuantity(state.end.seq, "entry", "entries")}</b> of who did what
          {newest ? `, the last on ${formatMoment(newest.at.toISOString())}` : ""}. They hold ids and names of fields,
          no person&apos;s data, and nobody can change or delete one unnoticed.
        </>
      }
    >
      <SettingsTabs actor={actor} current="Journal" />
      <ChainPanel end={state.end} />
      <JournalFilters view={view} actors={state.actors} names={names} />
      <Panel>
        {entries.length === 0 ? (
          <EmptyState title={isFiltered(view) ? "No entry matches these filters" : "Nothing has happened yet"}>
            {isFiltered(view)
              ? "Clear a filter, or look for another id: a candidate's id is the last part of their page's address."
              : "Imports, corrections, looks at a candidate, scores, exports, deletions, sign-ins, changes of accounts, backups and migrations are written down here as they happen."}
          </EmptyState>
        ) : (
          <>
            <JournalTable entries={entries} view={view} names={names} />
            <JournalPager view={view} entries={entries} total={total} />
          </>
        )}
      </Panel>
    </PageFrame>
  );
}
