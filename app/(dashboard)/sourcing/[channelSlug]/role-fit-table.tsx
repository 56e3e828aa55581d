import { roleTitle } from "@/app/(dashboard)/role-title";
import { FitMark } from "@/app/(dashboard)/sourcing/fit-mark";
import { RoleSquare } from "@/components/evidence/role-square";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { fitWords } from "@/lib/domain/sourcing/role-plan";
import { formatQuantity } from "@/lib/format";
import { type Channel, channelReadingNotes } from "@/lib/reference/channels";
import { roleBySlug } from "@/lib/reference/roles";

/** How well a channel fits each role, and how to work it for that role. */
export function RoleFitTable({ channel }: { readonly channel: Channel }) {
  const fits = channel.bestFor.toSorted((a, b) => b.fit - a.fit);
  return (
    <Panel>
      <PanelHead
        title={`Named for ${formatQuantity(fits.length, "role")} of ten`}
        subtitle="Fit from 1 to 5, with the advice that the role itself gives"
      />
      <Table caption={`Fit of ${channel.name} by role`} className="[&_td]:align-top [&_td]:py-2">
        <thead>
          <tr>
            <HeadCell>Role</HeadCell>
            <HeadCell>Fit</HeadCell>
            <HeadCell>For this role</HeadCell>
          </tr>
        </thead>
        <tbody>
          {fits.map(({ role, fit }) => (
            <Row key={role}>
              <Cell>
                <Link
                  href={`/roles/${role}/sourcing`}
                  prefetch={false}
                  className="inline-flex items-center gap-2 font-medium hover:underline"
                >
                  <RoleSquare role={role} />
                  {roleTitle(role)}
                </Link>
              </Cell>
              <Cell>
                <FitMark fit={fit} />
              </Cell>
              <Cell className="text-secondary-foreground text-pretty">
                {roleBySlug.get(role)?.sourcingChannels.find((entry) => entry.channel === channel.slug)?.howTo ?? (
                  <span className="text-muted-foreground">{fitWords[fit]}</span>
                )}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      <PanelFoot className="text-pretty">{channelReadingNotes[2]}</PanelFoot>
    </Panel>
  );
}
