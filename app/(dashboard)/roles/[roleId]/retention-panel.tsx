import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { TextList } from "@/components/ui/text-list";
import type { Role } from "@/lib/reference/roles";

/** What keeps such people once they are hired. */
export function RetentionPanel({ role }: { readonly role: Role }) {
  return (
    <Panel>
      <PanelHead title="What keeps them" subtitle="Expert judgement, the most often named first" />
      <PanelBody>
        <TextList lines={role.retentionLevers} />
      </PanelBody>
    </Panel>
  );
}
