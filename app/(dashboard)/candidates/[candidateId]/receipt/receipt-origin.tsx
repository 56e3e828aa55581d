import { KeyValues } from "@/components/ui/key-values";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { SealedReceipt } from "@/lib/domain/receipt/receipt";
import { formatCount, formatMoment } from "@/lib/format";

/** What the score was computed from and by, with the hashes that stand for it. */
export function ReceiptOrigin({ sealed }: { readonly sealed: SealedReceipt }) {
  const { candidate, profile, engine, hashes, recorded, corrected, hash } = sealed;
  return (
    <Panel>
      <PanelHead
        title="What it was computed from"
        subtitle="Hashes are SHA-256; the same inputs always give the same"
      />
      <PanelBody>
        <KeyValues
          rows={[
            { key: "Receipt", value: <Hash text={hash} /> },
            { key: "Inputs hash", value: <Hash text={hashes.facts} /> },
            {
              key: "Engine, profile",
              value: `Engine ${engine}, profile version ${profile.version} of ${profile.role}`,
            },
            { key: "Candidate", value: <Hash text={candidate.id} /> },
            {
              key: "Document",
              value: (
                <>
                  <Hash text={candidate.document.digest} /> with {formatCount(candidate.document.characters)} characters
                </>
              ),
            },
            { key: "In the journal", value: <Recorded recorded={recorded} /> },
            { key: "Corrected by hand", value: corrected.length === 0 ? "Nothing" : corrected.join(", ") },
          ]}
        />
      </PanelBody>
    </Panel>
  );
}

function Recorded({ recorded }: Pick<SealedReceipt, "recorded">) {
  if (recorded === null) return "No entry recorded this very score; it was computed for this receipt.";
  return (
    <>
      Entry {formatCount(recorded.seq)} of {formatMoment(recorded.at)}, <Hash text={recorded.hash} />
    </>
  );
}

function Hash({ text }: { readonly text: string }) {
  return <code className="text-12 [overflow-wrap:anywhere]">{text}</code>;
}
