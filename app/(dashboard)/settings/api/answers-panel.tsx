import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { fieldsInWords } from "@/lib/domain/api/describe-schema";
import { componentSchemas } from "@/lib/domain/api/openapi-document";

/** What answers are made of, field by field, from the schemas by which they are checked. */
export function AnswersPanel() {
  return (
    <Panel>
      <PanelHead title="What answers are made of" subtitle="An unknown is null, never 0" />
      <Table caption="Fields of the answers">
        <thead>
          <tr>
            <HeadCell>Field</HeadCell>
            <HeadCell>Is</HeadCell>
            <HeadCell>Means</HeadCell>
          </tr>
        </thead>
        {Object.entries(componentSchemas()).map(([name, schema]) => (
          <tbody key={name}>
            <tr id={`answer-${name}`} className="scroll-mt-16">
              <th
                scope="rowgroup"
                colSpan={3}
                className="border-b bg-background px-4 py-2 text-left font-semibold text-13"
              >
                {name}
                {typeof schema.description === "string" ? (
                  <span className="ml-2 font-normal text-12 text-secondary-foreground">{schema.description}</span>
                ) : null}
              </th>
            </tr>
            {fieldsInWords(schema).map((field) => (
              <Row key={field.name}>
                <Cell className="whitespace-nowrap">
                  <code className="text-12">{field.name}</code>
                </Cell>
                <Cell className="min-w-48 py-1.5">{field.type}</Cell>
                <Cell className="min-w-48 py-1.5 text-secondary-foreground">{field.meaning}</Cell>
              </Row>
            ))}
          </tbody>
        ))}
      </Table>
    </Panel>
  );
}
