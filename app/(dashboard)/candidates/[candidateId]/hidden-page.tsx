import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { type Actor, may } from "@/lib/domain/access";

type HiddenPageProps = { readonly actor: Actor; readonly candidateId: string; readonly title: string };

/** In the place of a page that cannot be without the résumé's own words, in blind review. */
export function HiddenPage({ actor, candidateId, title }: HiddenPageProps) {
  const href = `/candidates/${candidateId}`;
  return (
    <PageFrame
      crumbs={[
        { label: "Candidates", href: "/candidates" },
        { label: "Candidate", href },
      ]}
      title={title}
    >
      <Panel>
        <EmptyState
          title="Blind review hides who this is"
          actions={
            <Button asChild tone="primary">
              <Link href={href}>To the candidate</Link>
            </Button>
          }
        >
          <p>
            This page quotes the résumé as it stands.{" "}
            {may(actor, "identity:reveal")
              ? "Reveal the candidate on their page first; it is written into the journal."
              : "Ask a recruiter: your account may not reveal candidates."}
          </p>
        </EmptyState>
      </Panel>
    </PageFrame>
  );
}
