import { PageMessage } from "@/components/layout/page-message";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";

/** What an address says that leads to nothing. */
export function NothingHere() {
  return (
    <PageMessage
      title="There is nothing at this address"
      action={
        <Button asChild>
          <Link href="/">Go to the overview</Link>
        </Button>
      }
    >
      The link may be mistyped, or the candidate, role or import it named has been removed. Nothing else changed.
    </PageMessage>
  );
}
