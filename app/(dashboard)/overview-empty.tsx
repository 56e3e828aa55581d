import Link from "next/link";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { LoadSampleForm } from "./load-sample-form";

const STEPS = [
  {
    title: "Import résumés",
    text: "PDF, Word, text, Markdown, JSON Resume, or a ZIP of these. They stay on this machine.",
  },
  {
    title: "Open a ranking",
    text: "Each person is held against ten roles: what a quote proves, what is unknown, what is missing.",
  },
  {
    title: "Ask what is open",
    text: "Silence is never counted as a no. It becomes a question, and the score says how much hangs on it.",
  },
] as const;

/** The overview before anybody is in the pool: what belongs here and the two ways to bring it. */
export function OverviewEmpty() {
  return (
    <PageFrame
      title="Overview"
      answer={
        <>
          <b>Ten</b> roles are ready to score against, and nobody is in the pool yet.
        </>
      }
    >
      <Panel>
        <EmptyState
          title="Bring the first résumés"
          actions={
            <>
              <Button asChild tone="primary">
                <Link href="/candidates/import">Import résumés</Link>
              </Button>
              <LoadSampleForm />
            </>
          }
        >
          <ol className="grid gap-3">
            {STEPS.map((step, index) => (
              <li key={step.title} className="grid grid-cols-[20px_minmax(0,1fr)]">
                <span className="text-muted-foreground">{index + 1}</span>
                <span>
                  <b className="font-medium text-foreground">{step.title}.</b> {step.text}
                </span>
              </li>
            ))}
          </ol>
          <p className="mt-3">
            No résumés at hand? The sample pool holds about sixty fictional people. It is marked as sample everywhere
            and goes with one click.
          </p>
        </EmptyState>
      </Panel>
    </PageFrame>
  );
}
