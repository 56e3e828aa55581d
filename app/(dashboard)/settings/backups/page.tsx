import type { Metadata } from "next";
import { SettingsTabs } from "@/app/(dashboard)/settings/settings-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Banner } from "@/components/ui/banner";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { may } from "@/lib/domain/access";
import type { BackupReason } from "@/lib/domain/backup/backup-name";
import { LONGEST_KEPT_DAYS } from "@/lib/domain/backup/keep-backups";
import { readEnv } from "@/lib/env";
import { formatBytes, formatMoment, formatQuantity } from "@/lib/format";
import { type ListedBackup, listBackups } from "@/lib/server/backup/list-backups";
import { listReplacedData } from "@/lib/server/backup/replaced-data";
import { backupProblem } from "@/lib/server/backup/run-backups";
import { requireActor } from "@/lib/server/session";
import { BackUpNow } from "./back-up-now";
import { ReplacedPanel } from "./replaced-panel";

export const metadata: Metadata = { title: "Backups" };

const REASONS: Readonly<Record<BackupReason, string>> = {
  asked: "Asked for",
  daily: "Daily",
  migration: "Before an update of the database; without documents",
};

export default async function BackupsPage() {
  const actor = await requireActor("backup:read");
  const { backupsFolder } = readEnv();
  const backups = listBackups(backupsFolder);
  const replaced = await listReplacedData();
  const problem = backupProblem();
  return (
    <PageFrame
      title="Backups"
      answer={<Answer backups={backups} now={new Date()} />}
      actions={may(actor, "backup:write") ? <BackUpNow /> : null}
    >
      <SettingsTabs actor={actor} current="Backups" />
      {problem === null ? null : <Banner tone="unmet">The last backup failed. {problem}</Banner>}
      <Panel>
        <PanelHead
          title={backups.length === 0 ? "No backup yet" : `${formatQuantity(backups.length, "backup")} on this machine`}
          subtitle={`In ${backupsFolder}. Copy one to another machine now and then: a disk that fails takes both.`}
        />
        {backups.length === 0 ? (
          <EmptyState title="What a backup holds">
            The database, every document, every spreadsheet that waits, and a list of their hashes, in one file that was
            read back and checked. Rolecall makes one a day while it runs.
          </EmptyState>
        ) : (
          <BackupTable backups={backups} mayDownload={may(actor, "backup:write")} />
        )}
        <PanelFoot>
          <span>
            Kept: the newest of each of 7 days and of each of 4 weeks; all others for 4 weeks. A backup that was made
            before somebody was deleted still holds them until it is removed, {LONGEST_KEPT_DAYS} days at most.
          </span>
          <span>
            To put one back, stop Rolecall and run <code>npm run restore -- FILE</code>. Whoever was deleted since is
            deleted again.
          </span>
        </PanelFoot>
      </Panel>
      {replaced.length === 0 ? null : <ReplacedPanel replaced={replaced} mayDelete={may(actor, "backup:write")} />}
    </PageFrame>
  );
}

function Answer({ backups, now }: { readonly backups: readonly ListedBackup[]; readonly now: Date }) {
  const newest = backups.find(({ reason }) => reason !== "migration");
  if (newest === undefined) return "Nothing has been backed up yet. One backup a day is made while Rolecall runs.";
  return (
    <>
      The last backup is <b>{ageInWords(now.getTime() - Date.parse(newest.madeAt))}</b> old and has{" "}
      <b>{formatBytes(newest.bytes)}</b>. One a day is made while Rolecall runs.
    </>
  );
}

const MINUTE_MS = 60_000;

/** "less than a minute", "3 minutes", "5 hours", "2 days". */
function ageInWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / MINUTE_MS));
  if (minutes === 0) return "less than a minute";
  if (minutes < 60) return formatQuantity(minutes, "minute");
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? formatQuantity(hours, "hour") : formatQuantity(Math.floor(hours / 24), "day");
}

type BackupTableProps = { readonly backups: readonly ListedBackup[]; readonly mayDownload: boolean };

function BackupTable({ backups, mayDownload }: BackupTableProps) {
  return (
    <Table caption="Backups, newest first">
      <thead>
        <tr>
          <HeadCell>Made</HeadCell>
          <HeadCell numeric>Size</HeadCell>
          {mayDownload ? <HeadCell>File</HeadCell> : null}
          <HeadCell>Why</HeadCell>
        </tr>
      </thead>
      <tbody>
        {backups.map(({ name, madeAt, reason, bytes }) => (
          <Row key={name}>
            <Cell className="whitespace-nowrap">{formatMoment(madeAt)}</Cell>
            <Cell numeric className="whitespace-nowrap">
              {formatBytes(bytes)}
            </Cell>
            {mayDownload ? (
              <Cell className="whitespace-nowrap">
                <a
                  href={`/settings/backups/${name}`}
                  aria-label={`Download the backup of ${formatMoment(madeAt)}`}
                  className="text-primary-text hover:underline"
                >
                  Download
                </a>
              </Cell>
            ) : null}
            <Cell className="min-w-40">{REASONS[reason]}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
