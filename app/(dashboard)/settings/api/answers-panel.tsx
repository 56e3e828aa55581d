import { ChevronRight } from "lucide-react";
import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { fieldsInWords } from "@/lib/domain/api/describe-schema";
import { componentSchemas } from "@/lib/domain/api/openapi-document";

/** What answers are made of, field by field, from the schemas by which they are checked; each opens by itself, also when a link leads into it. */
export function AnswersPanel() {
  return (
    <Panel>
      <PanelHead title="What answers are made of" subtitle="An unknown is null, never 0" />
      {Object.entries(componentSchemas()).map(([name, schema]) => (
        <details key={name} className="group border-t">
          <summary className="flex cursor-pointer list-none items-baseline gap-2 px-4 py-2 text-13">
            <ChevronRight className="size-3.5 shrink-0 self-center text-muted-foreground group-open:rotate-90" />
            <b className="font-semibold">{name}</b>
            {typeof schema.description === "string" ? (
              <span className="text-12 text-secondary-foreground">{schema.description}</span>
            ) : null}
          </summary>
          <div id={`answer-${name}`} className="scroll-mt-24 border-t">
            <Table caption={`Fields of ${name}`}>
              <thead>
                <tr>
                  <HeadCell>Field</HeadCell>
                  <HeadCell>Is</HeadCell>
                  <HeadCell>Means</HeadCell>
                </tr>
              </thead>
              <tbody>
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
            </Table>
          </div>
        </details>
      ))}
    </Panel>
  );
}
