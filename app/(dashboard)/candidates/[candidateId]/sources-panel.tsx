import { TextValues } from "@/app/(dashboard)/candidates/duplicates/text-values";
import { SampleMark, UNNAMED } from "@/components/evidence/person-name";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { type LinkSource, listSources } from "@/lib/data/candidate-links-list";
import { type Actor, may } from "@/lib/domain/access";
import { formatDay, formatQuantity } from "@/lib/format";
import { personFacts } from "./person-facts";

type SourcesPanelProps = { readonly actor: Actor; readonly candidateId: string };

/** Everything that is known of the person behind linked sources, each fact with where it stands; nothing for somebody with one source. */
export async function SourcesPanel({ actor, candidateId }: SourcesPanelProps) {
  const sources = await listSources(actor, candidateId);
  if (sources.length < 2) return null;
  const marks = new Map(sources.map(({ id }, index) => [id, String(index + 1)]));
  return (
    <Panel id="sources">
      <PanelHead
        title={`Also known from ${formatQuantity(sources.length - 1, "other source")}`}
        subtitle="Everything that the sources of this person say, each with the number of its source. Scores are of each source by itself"
      />
      <ol className="grid gap-1 px-4 pb-3 text-13">
        {sources.map((source, index) => (
          <SourceItem key={source.id} source={source} mark={index + 1} isThis={source.id === candidateId} />
        ))}
      </ol>
      <Table caption="Facts of this person by source">
        <thead>
          <tr>
            <HeadCell>Fact</HeadCell>
            <HeadCell>As told</HeadCell>
            <HeadCell>Sources</HeadCell>
          </tr>
        </thead>
        <tbody>
          {personFacts(sources).map(({ label, value, sourceIds }) => (
            <Row key={`${label} ${value}`}>
              <Cell className="whitespace-nowrap align-top text-muted-foreground first-letter:uppercase">{label}</Cell>
              <Cell className="align-top">
                <TextValues values={[value]} />
              </Cell>
              <Cell className="align-top tabular-nums">{sourceIds.map((id) => marks.get(id)).join(", ")}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      {may(actor, "pool:read") ? (
        <PanelFoot>
          <Link href="/candidates/duplicates?show=linked" className="link">
            Why they are linked, and undo
          </Link>
          {may(actor, "candidate:write") ? (
            <Link href={`/candidates/${candidateId}/link`} className="link">
              Link with another source
            </Link>
          ) : null}
        </PanelFoot>
      ) : null}
    </Panel>
  );
}

type SourceItemProps = { readonly source: LinkSource; readonly mark: number; readonly isThis: boolean };

function SourceItem({ source, mark, isThis }: SourceItemProps) {
  const { id, name, fileName, importedAt, isSample } = source;
  const label = `${name || UNNAMED}, ${fileName}`;
  return (
    <li className="flex min-w-0 flex-wrap items-baseline gap-x-2">
      <span className="text-muted-foreground tabular-nums">{mark}</span>
      {isThis ? (
        <span className="font-medium">{label}</span>
      ) : (
        <Link href={`/candidates/${id}`} className="link min-w-0 break-words">
          {label}
        </Link>
      )}
      <span className="text-12 text-muted-foreground">
        {isThis ? "this page, " : ""}imported {formatDay(importedAt.toISOString())}
      </span>
      {isSample ? <SampleMark /> : null}
    </li>
  );
}
