import { FileText } from "lucide-react";
import Link from "next/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { ImportFileRecord } from "@/lib/data/imports";
import { formatBytes, formatQuantity } from "@/lib/format";

/** Files that were not read, each with what happened and what to do. */
export function FailedFiles({ files }: { readonly files: readonly ImportFileRecord[] }) {
  if (files.length === 0) return null;
  return (
    <Panel className="mb-4">
      <PanelHead
        title={`${formatQuantity(files.length, "file was", "files were")} not read`}
        subtitle="What happened and what to do; the others are not affected"
      />
      <Table caption="Files that were not read">
        <thead>
          <tr>
            <HeadCell>File</HeadCell>
            <HeadCell numeric>Size</HeadCell>
            <HeadCell>Reason, and what to do</HeadCell>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <Row key={file.id}>
              <FileNameCell name={file.originalName} />
              <Cell numeric>{formatBytes(file.byteLength)}</Cell>
              <Cell className="py-1.5">{file.reason}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

/** Files that were read last, newest first, with the way to their candidates. */
export function ReadFiles({ files }: { readonly files: readonly ImportFileRecord[] }) {
  if (files.length === 0) return null;
  return (
    <Panel className="mb-4">
      <PanelHead title="Read last" subtitle="Newest first. Names and facts can be corrected beside their quotes" />
      <Table caption="Files that were read last">
        <thead>
          <tr>
            <HeadCell>File</HeadCell>
            <HeadCell numeric>Size</HeadCell>
            <HeadCell>Candidate</HeadCell>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <Row key={file.id}>
              <FileNameCell name={file.originalName} />
              <Cell numeric>{formatBytes(file.byteLength)}</Cell>
              <Cell>
                {file.candidateId ? (
                  <Link href={`/candidates/${file.candidateId}`} className="font-medium hover:underline">
                    {file.status === "duplicate" ? "Already here" : "Open"}
                  </Link>
                ) : null}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

function FileNameCell({ name }: { readonly name: string }) {
  return (
    <Cell className="max-w-64">
      <span className="flex min-w-0 items-center gap-2">
        <FileText aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />
        <span className="truncate" title={name}>
          {name}
        </span>
      </span>
    </Cell>
  );
}
