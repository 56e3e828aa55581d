import Link from "next/link";
import { LoadSampleForm } from "@/app/(dashboard)/load-sample-form";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** A comparison of nobody: how people come into it, and where they come from when nobody is here at all. */
export function NobodyChosen({ isPoolEmpty }: { readonly isPoolEmpty: boolean }) {
  if (isPoolEmpty) {
    return (
      <EmptyState
        title="Nobody to compare yet"
        actions={
          <>
            <Button asChild tone="primary">
              <Link href="/candidates/import">Import résumés</Link>
            </Button>
            <LoadSampleForm />
          </>
        }
      >
        Two to four people stand here beside each other: score, gate, experience, each requirement with the quote that
        proves it, and the first question to ask each of them.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nobody is chosen yet">
      <p>Add people below, or mark two to four in a ranking or in the list of candidates and press Compare.</p>
    </EmptyState>
  );
}
