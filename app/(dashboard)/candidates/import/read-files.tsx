import { PersonName, SampleMark } from "@/components/evidence/person-name";
import { RoleSquare } from "@/components/evidence/role-square";
import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { ReadFileResult } from "@/lib/data/import-results";
import { formatQuantity, formatScore } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { FileNameCell } from "./file-name-cell";

/** Files that were read last, newest first, with who and what was found in them. */
export function ReadFiles({ files }: { readonly files: readonly ReadFileResult[] }) {
  if (files.length === 0) return null;
  return (
    <Panel className="mb-4">
      <PanelHead title="Read last" subtitle="Newest first. Names and facts can be corrected beside their quotes" />
      <Table caption="Files that were read last" className="max-md:[&_td]:px-2 max-md:[&_th]:px-2">
        <thead>
          <tr>
            <HeadCell>File</HeadCell>
            <HeadCell>Candidate</HeadCell>
            <HeadCell className="max-md:hidden">Nearest role</HeadCell>
            <HeadCell numeric>Expected</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Evidence
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <ReadFileRow key={file.id} file={file} />
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

function ReadFileRow({ file: { originalName, wasHere, candidate } }: { readonly file: ReadFileResult }) {
  const { id, name, isSample, nearestRole, expected, quotes, hasText } = candidate;
  return (
    <Row>
      <FileNameCell name={originalName} />
      <Cell className="max-w-40 truncate md:max-w-56">
        <Link href={`/candidates/${id}`} className="font-medium hover:underline" title={name}>
          <PersonName name={name} />
        </Link>
        {isSample ? <SampleMark /> : null}
        {wasHere ? <span className="ml-1.5 text-12 text-muted-foreground">already here</span> : null}
      </Cell>
      <Cell className="max-w-64 truncate max-md:hidden">
        {nearestRole === null ? (
          <span className="text-muted-foreground">{hasText ? "none of the ten" : "no text found"}</span>
        ) : (
          <>
            <RoleSquare role={nearestRole} /> {roleBySlug.get(nearestRole)?.name ?? nearestRole}
          </>
        )}
      </Cell>
      <Cell numeric className="font-semibold">
        {expected === null ? <span className="font-normal text-muted-foreground">–</span> : formatScore(expected)}
      </Cell>
      <Cell numeric className="whitespace-nowrap text-secondary-foreground max-md:hidden">
        {formatQuantity(quotes, "quote")}
      </Cell>
    </Row>
  );
}
