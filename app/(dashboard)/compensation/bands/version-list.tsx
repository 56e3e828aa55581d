import { shortAmount } from "@/components/evidence/pay-words";
import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { OwnBandVersion } from "@/lib/data/own-bands";
import { bandLevels } from "@/lib/domain/compensation/own-band/own-bands";
import { formatDay } from "@/lib/format";

type VersionListProps = { readonly versions: readonly OwnBandVersion[]; readonly role: string };

/** Every version with its midpoints; an earlier one fills the form, to be saved again. */
export function VersionList({ versions, role }: VersionListProps) {
  return (
    <Panel>
      <PanelHead title="Versions" subtitle="The newest is in force; none is ever lost" />
      <Table caption="Versions of the bands">
        <thead>
          <tr>
            <HeadCell>Version</HeadCell>
            <HeadCell>Set</HeadCell>
            <HeadCell>Midpoints</HeadCell>
            <HeadCell>Why</HeadCell>
            <HeadCell>
              <span className="sr-only">Use it again</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ version, bands, note, createdAt }, index) => (
            <Row key={version}>
              <Cell>{version}</Cell>
              <Cell className="whitespace-nowrap">{formatDay(createdAt.toISOString())}</Cell>
              <Cell className="text-12">
                {bandLevels(bands)
                  .map((level) => `${level} ${shortAmount(bands.midpoints[level] ?? 0)}`)
                  .join(", ")}{" "}
                {bands.currency}
              </Cell>
              <Cell className="text-12">{note}</Cell>
              <Cell>
                {index === 0 ? null : (
                  <Link
                    className="link whitespace-nowrap"
                    href={`/compensation/bands?role=${role}&version=${version}`}
                    aria-label={`Fill the form with version ${version}`}
                  >
                    Fill the form
                  </Link>
                )}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
