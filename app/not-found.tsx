import Link from "next/link";
import { Button } from "@/components/ui/button";

export default function NotFound() {
  return (
    <main className="mx-auto grid max-w-[60ch] justify-items-start gap-2 px-6 py-20">
      <h1 className="font-semibold text-20">There is nothing at this address</h1>
      <p className="text-secondary-foreground">
        The link may be mistyped, or the candidate, role or import it named has been removed. Nothing else changed.
      </p>
      <Button asChild className="mt-2">
        <Link href="/">Go to the overview</Link>
      </Button>
    </main>
  );
}
