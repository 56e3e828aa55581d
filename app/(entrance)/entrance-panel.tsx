import type { ReactNode } from "react";
import { Panel, PanelBody } from "@/components/ui/panel";

type EntrancePanelProps = { readonly title: string; readonly lead?: ReactNode; readonly children: ReactNode };

/** The one panel of a page before the door. */
export function EntrancePanel({ title, lead, children }: EntrancePanelProps) {
  return (
    <Panel>
      <PanelBody className="grid gap-4 px-6 py-6">
        <div>
          <h1 className="font-semibold text-16">{title}</h1>
          {lead ? <p className="mt-1 text-13 text-secondary-foreground text-pretty">{lead}</p> : null}
        </div>
        {children}
      </PanelBody>
    </Panel>
  );
}
