import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { formatQuantity } from "@/lib/format";
import type { NextStep } from "./next-steps";
import { RescoreButton } from "./rescore-button";

type NextStepsPanelProps = {
  readonly steps: readonly NextStep[];
  /** People not yet scored by the profiles in force. */
  readonly waiting: number;
};

/** What to do next, each with the button that does it. */
export function NextStepsPanel({ steps, waiting }: NextStepsPanelProps) {
  return (
    <Panel>
      <PanelHead title="What to do next" subtitle="Work that is due first, then by how many people it moves" />
      <ol>
        {waiting === 0 ? null : (
          <Step
            title={`Score ${formatQuantity(waiting, "candidate")} again`}
            why="A profile or the scoring changed since they were scored; until then rankings leave them out"
          >
            <RescoreButton />
          </Step>
        )}
        {steps.map((step) => (
          <Step key={`${step.href} ${step.title}`} title={step.title} why={step.why}>
            <Button asChild size="xs">
              <Link href={step.href} aria-label={`${step.label}: ${step.title}`}>
                {step.label}
              </Link>
            </Button>
          </Step>
        ))}
      </ol>
    </Panel>
  );
}

type StepProps = { readonly title: string; readonly why: string; readonly children: ReactNode };

function Step({ title, why, children }: StepProps) {
  return (
    <li className="flex items-start gap-3 border-t px-4 py-2.5 text-13">
      <div className="min-w-0 flex-1">
        <p className="font-medium text-pretty">{title}</p>
        <p className="mt-0.5 text-12 text-muted-foreground text-pretty">{why}</p>
      </div>
      {children}
    </li>
  );
}
