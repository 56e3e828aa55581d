import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { TextList } from "@/components/ui/text-list";
import type { Role } from "@/lib/reference/roles";

/** Where people in the role come from, and what in a résumé speaks for them or says little. */
export function BackgroundPanel({ role }: { readonly role: Role }) {
  const { strongEvidence, weakSignals } = role.signals;
  return (
    <Panel>
      <PanelHead
        title={`${role.typicalBackgrounds.length} backgrounds lead here directly`}
        subtitle="Where such people work today, and what in a résumé says much or little about them"
      />
      <PanelBody className="grid gap-x-6 gap-y-3 sm:grid-cols-3">
        <TextList title="Typical backgrounds" lines={role.typicalBackgrounds} />
        <TextList title="Says much" lines={strongEvidence} />
        <TextList title="Says little" lines={weakSignals} />
      </PanelBody>
    </Panel>
  );
}
