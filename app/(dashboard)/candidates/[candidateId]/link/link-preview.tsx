import { pairRows } from "@/app/(dashboard)/candidates/duplicates/pair-rows";
import { PairTable } from "@/app/(dashboard)/candidates/duplicates/pair-table";
import { UNNAMED } from "@/components/evidence/person-name";
import { Banner } from "@/components/ui/banner";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { previewLink } from "@/lib/data/link-by-hand";
import type { Actor } from "@/lib/domain/access";
import { mayKnow } from "@/lib/domain/blind/reveal";
import { DomainError } from "@/lib/domain/errors";
import { weightInWords } from "@/lib/domain/linkage/reason-words";
import { LinkButton } from "./link-button";

type LinkPreviewProps = { readonly actor: Actor; readonly candidateId: string; readonly chosenId: string };

/** Both side by side, with what agrees and what differs, and the button that links them. */
export async function LinkPreview({ actor, candidateId, chosenId }: LinkPreviewProps) {
  try {
    const pair = await previewLink(actor, { first: candidateId, second: chosenId });
    const names = [pair.first.name || UNNAMED, pair.second.name || UNNAMED] as const;
    const rows = pairRows(pair);
    return (
      <Panel id="chosen">
        <PanelHead
          title={`${names[0]} and ${names[1]}`}
          subtitle="What both say. Nothing of either is changed by a link, and it can be undone for ever"
        />
        {rows.length === 0 ? (
          <p className="px-4 pb-3 text-13">
            Neither says anything that could be compared, or one of them was imported a moment ago.
          </p>
        ) : (
          <PairTable
            caption={`What ${names[0]} and ${names[1]} have in common`}
            rows={rows}
            heads={pair.first.id === candidateId ? ["This candidate", "The other"] : ["The other", "This candidate"]}
            hasValues={mayKnow(actor, pair.first.id) && mayKnow(actor, pair.second.id)}
          />
        )}
        <PanelFoot>
          <span>
            Together <b className="text-foreground tabular-nums">{weightInWords(pair.weight)}</b> bits for one person
          </span>
          <Standing state={pair.state} />
          {pair.state === null || pair.state === "open" ? (
            <div className="ml-auto">
              <LinkButton
                fields={{ first: pair.first.id, second: pair.second.id }}
                personHref={`/candidates/${candidateId}`}
                both={`${names[0]} and ${names[1]}`}
              />
            </div>
          ) : null}
        </PanelFoot>
      </Panel>
    );
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return <Banner tone="unmet">{error.message}</Banner>;
  }
}

function Standing({ state }: { readonly state: Awaited<ReturnType<typeof previewLink>>["state"] }) {
  if (state === "linked")
    return (
      <Link href="/candidates/duplicates?show=linked" className="link">
        They are linked already; undo it there
      </Link>
    );
  if (state === "different")
    return (
      <Link href="/candidates/duplicates?show=different" className="link">
        Somebody said that they are two people; undo that first
      </Link>
    );
  return null;
}
