import { Upload } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { LoadSample } from "./overview-load-sample";

/** What the overview says before anybody is in the pool, and the two ways to change that. */
export function OverviewEmpty() {
  return (
    <Panel>
      <EmptyState
        title="Nobody is in the pool yet"
        actions={
          <>
            <Button asChild tone="primary">
              <Link href="/candidates/import">
                <Upload aria-hidden />
                Import résumés
              </Link>
            </Button>
            <LoadSample />
          </>
        }
      >
        <p>
          Import résumés as PDF, Word, text or JSON Resume. Each is read on this machine and held against all ten roles:
        </p>
        <ul className="my-2 grid list-disc gap-1 pl-5">
          <li>what a quote from the résumé proves,</li>
          <li>what is unknown and has to be asked, never counted as a no,</li>
          <li>whether every must-have of the role is there.</li>
        </ul>
        <p>To look around first, load the sample: fictional people whom you can remove again in one step.</p>
      </EmptyState>
    </Panel>
  );
}
