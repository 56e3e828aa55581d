import { CopyButton } from "@/components/ui/copy-button";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { ChainEnd } from "@/lib/domain/journal/journal-chain";
import { VerifyForm } from "./verify-form";

/** Where the chain ends, and a way to have all of it checked. */
export function ChainPanel({ end }: { readonly end: ChainEnd }) {
  return (
    <Panel className="mb-4">
      <PanelHead
        title="Each entry carries the hash of the one before it"
        subtitle="Whoever changes, removes or adds one past the program breaks the chain from there on. Keep the head elsewhere to notice even a journal that was written anew; every backup keeps it too."
      />
      <PanelBody>
        <p className="mb-3 text-12 text-muted-foreground">
          Head{" "}
          <code className="text-12 text-foreground [overflow-wrap:anywhere]">
            {end.hash === "" ? "none" : end.hash}
          </code>
        </p>
        <div className="flex flex-wrap items-start gap-2">
          <VerifyForm />
          {end.hash === "" ? null : <CopyButton label="Copy the head" text={end.hash} />}
        </div>
      </PanelBody>
    </Panel>
  );
}
