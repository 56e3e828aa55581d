"use client";

import "@fontsource-variable/inter";
import "./globals.css";
import { BrandMark } from "@/components/layout/brand-mark";
import { PageMessage } from "@/components/layout/page-message";
import { buttonStyles } from "@/components/ui/button-styles";

/**
 * In the place of everything, when the frame of all pages could not be drawn either. The framework's own page for this has styles that our
 * policy refuses. Going on is a link of the browser's own, because scripts may be what failed.
 */
export default function GlobalErrorPage() {
  return (
    <html lang="en">
      <body>
        <title>Page failed · Rolecall</title>
        <header className="mx-auto max-w-[60ch] px-6 pt-[12vh]">
          <p className="flex items-center gap-2 font-semibold text-16 tracking-tight">
            <BrandMark /> Rolecall
          </p>
        </header>
        <main className="*:pt-6">
          <PageMessage
            title="This page could not be drawn"
            action={
              <a href="/" className={buttonStyles()}>
                Go to the overview
              </a>
            }
          >
            What was saved before is kept. Reload the page; if it stays, look at the server's log.
          </PageMessage>
        </main>
      </body>
    </html>
  );
}
