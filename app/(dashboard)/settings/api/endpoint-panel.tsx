import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { apiSchemas } from "@/lib/domain/api/api-schemas";
import { typeInWords, usualInWords } from "@/lib/domain/api/describe-schema";
import { type Endpoint, type EndpointParameter, parametersOf } from "@/lib/domain/api/endpoints";
import { permissionInWords } from "@/lib/domain/permission-words";
import { CodeLine } from "./code-line";

type EndpointPanelProps = { readonly endpoint: Endpoint; readonly base: string };

/** One address: what it gives, what may be asked, and a command that asks. */
export function EndpointPanel({ endpoint, base }: EndpointPanelProps) {
  const { id, path, summary, detail, permissions, body, example } = endpoint;
  const parameters = parametersOf(endpoint);
  const answer = apiSchemas.get(body)?.id ?? "";
  const address = `${base}${example.replace("{candidate}", "CANDIDATE")}`;
  return (
    <Panel id={id} className="scroll-mt-16">
      <PanelHead
        title={
          <>
            {summary} <code className="ml-1 font-normal text-12 text-secondary-foreground">GET {path}</code>
          </>
        }
        subtitle={detail}
      />
      {parameters.length === 0 ? null : <ParameterTable name={summary} parameters={parameters} />}
      <PanelBody className="grid gap-2 pt-3">
        <p className="text-12 text-secondary-foreground">
          Gives a{" "}
          <a href={`#answer-${answer}`} className="underline">
            {answer}
          </a>
          . The token must be ticked for: {permissions.map(permissionInWords).join("; ")}.
        </p>
        <CodeLine text={`curl -H "Authorization: Bearer $TOKEN" "${address}"`} />
      </PanelBody>
    </Panel>
  );
}

type ParameterTableProps = { readonly name: string; readonly parameters: readonly EndpointParameter[] };

function ParameterTable({ name, parameters }: ParameterTableProps) {
  return (
    <Table caption={`What may be asked: ${name}`}>
      <thead>
        <tr>
          <HeadCell>Parameter</HeadCell>
          <HeadCell>Is</HeadCell>
          <HeadCell>Usually</HeadCell>
          <HeadCell>Means</HeadCell>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <Row key={parameter.name}>
            <Cell className="whitespace-nowrap">
              <code className="text-12">{parameter.name}</code>
              {parameter.required ? <span className="ml-2 text-12 text-muted-foreground">needed</span> : null}
            </Cell>
            <Cell className="min-w-48 py-1.5">{typeInWords(parameter.schema)}</Cell>
            <Cell className="whitespace-nowrap">{usualInWords(parameter.schema)}</Cell>
            <Cell className="min-w-48 py-1.5 text-secondary-foreground">{parameter.description}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
