import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { hiringGuide } from "@/lib/reference/hiring-guide";
import type { Role } from "@/lib/reference/roles";

/** What people for the role value, to say to them and to hold true afterwards. */
export function SayPanel({ role }: { readonly role: Role }) {
  return (
    <Panel>
      <PanelHead title="What to say: what such people value" subtitle={hiringGuide.retentionFramework.premise} />
      <PanelBody>
        <ul className="grid list-disc gap-1 pl-4 text-13 text-secondary-foreground marker:text-muted-foreground">
          {role.retentionLevers.map((lever) => (
            <li key={lever} className="text-pretty">
              {lever}
            </li>
          ))}
        </ul>
      </PanelBody>
      <PanelFoot className="text-pretty">{hiringGuide.retentionFramework.publicEvidence}</PanelFoot>
    </Panel>
  );
}
