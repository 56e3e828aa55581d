import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { LoadSampleForm } from "./load-sample-form";

type NobodyHereProps = {
  readonly title: string;
  /** What belongs on this page. */
  readonly children: ReactNode;
};

/** A page before anybody is in the pool: what belongs there, and the two ways to bring it. */
export function NobodyHere({ title, children }: NobodyHereProps) {
  return (
    <EmptyState
      title={title}
      actions={
        <>
          <Button asChild tone="primary">
            <Link href="/candidates/import">Import résumés</Link>
          </Button>
          <LoadSampleForm />
        </>
      }
    >
      {children}
    </EmptyState>
  );
}
