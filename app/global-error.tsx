"use client";

import "@fontsource-variable/inter";
import "./globals.css";
import { PageMessage } from "@/components/layout/page-message";
import { Button } from "@/components/ui/button";

/**
 * In the place of everything, when the frame of all pages could not be drawn either. The framework's own page for this has styles that our
 * policy refuses. Going on is a link of the browser's own, because scripts may be what
 * failed.
 */
export default function GlobalErrorPage() {
  return (
    <html lang="en">
      <body>
        <main>
          <PageMessage
            title="Rolecall could not draw this page"
            action={
              <Button asChild>
                <a href="/">Go to the overview</a>
              </Button>
            }
          >
            What was saved before is kept. Reload the page; if it stays, look at the server's log.
          </PageMessage>
        </main>
      </body>
    </html>
  );
}
