"use client";

import { Button } from "@/components/ui/button";

type ErrorPageProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main className="mx-auto grid max-w-[60ch] justify-items-start gap-2 px-6 py-20">
      <h1 className="font-semibold text-20">This page could not be drawn</h1>
      <p className="text-secondary-foreground">
        What was saved before is kept. Try again; if it stays, look at the server's log
        {error.digest ? (
          <>
            {" "}
            for <code className="text-12">{error.digest}</code>
          </>
        ) : null}
        .
      </p>
      <Button className="mt-2" onClick={reset}>
        Try again
      </Button>
    </main>
  );
}
