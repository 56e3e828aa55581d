import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { formatBytes, formatMoment, formatQuantity } from "@/lib/format";
import type { ReplacedData } from "@/lib/server/backup/replaced-data";
import { DeleteReplaced } from "./delete-replaced";

type ReplacedPanelProps = { readonly replaced: readonly ReplacedData[]; readonly mayDelete: boolean };

/** What restores put aside: it is kept until somebody deletes it. */
export function ReplacedPanel({ replaced, mayDelete }: ReplacedPanelProps) {
  return (
    <Panel className="mt-4">
      <PanelHead
        title={`${formatQuantity(replaced.length, "restore")} left behind what was here before`}
        subtitle="Each folder holds everybody who was here then, those who were deleted since included."
      />
      <Table caption="Data that restores replaced, newest first">
        <thead>
          <tr>
            <HeadCell>Replaced</HeadCell>
            <HeadCell numeric>Size</HeadCell>
            <HeadCell>Folder</HeadCell>
            {mayDelete ? <HeadCell>Delete</HeadCell> : null}
          </tr>
        </thead>
        <tbody>
          {replaced.map(({ name, replacedAt, bytes }) => (
            <Row key={name}>
              <Cell className="whitespace-nowrap">{formatMoment(replacedAt)}</Cell>
              <Cell numeric className="whitespace-nowrap">
                {formatBytes(bytes)}
              </Cell>
              <Cell className="[overflow-wrap:anywhere]">{name}</Cell>
              {mayDelete ? (
                <Cell>
                  <DeleteReplaced name={name} moment={formatMoment(replacedAt)} size={formatBytes(bytes)} />
                </Cell>
              ) : null}
            </Row>
          ))}
        </tbody>
      </Table>
      <PanelFoot>
        <span>Nothing of it is removed by itself. Delete it once you are sure that nothing in it is missed.</span>
      </PanelFoot>
    </Panel>
  );
}
