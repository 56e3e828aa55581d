import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { problemKinds } from "@/lib/domain/api/api-problem";

/** Every kind of answer that is none; `type` in such an answer leads here. */
export function ProblemsPanel() {
  return (
    <Panel>
      <PanelHead
        title="When there is no answer"
        subtitle="As application/problem+json: detail says what to do, errors which parameters are wrong"
      />
      <Table caption="Kinds of problems">
        <thead>
          <tr>
            <HeadCell numeric>Status</HeadCell>
            <HeadCell>Kind</HeadCell>
            <HeadCell>Title</HeadCell>
          </tr>
        </thead>
        <tbody>
          {Object.entries(problemKinds).map(([kind, { status, title }]) => (
            <Row key={kind} id={kind} className="scroll-mt-16">
              <Cell numeric>{status}</Cell>
              <Cell>
                <code className="text-12">{kind}</code>
              </Cell>
              <Cell>{title}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
