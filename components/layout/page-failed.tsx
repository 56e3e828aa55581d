"use client";

import { PageMessage } from "@/components/layout/page-message";
import { buttonStyles } from "@/components/ui/button-styles";

/** What Next hands to an error page. */
export type PageFailedProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** What a page says that could not be drawn; never a stack. */
export function PageFailed({ error, reset }: PageFailedProps) {
  return (
    <PageMessage
      title="This page could not be drawn"
      action={
        // The plain element: what stands behind every page should not bring more than it needs.
        <button type="button" className={buttonStyles()} onClick={reset}>
          Try again
        </button>
      }
    >
      What was saved before is kept. Try again; if it stays, look at the server's log
      {error.digest ? (
        <>
          {" "}
          for <code className="text-12">{error.digest}</code>
        </>
      ) : null}
      .
    </PageMessage>
  );
}
