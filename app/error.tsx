"use client";

import { PageFailed, type PageFailedProps } from "@/components/layout/page-failed";

export default function ErrorPage(props: PageFailedProps) {
  return (
    <main>
      <PageFailed {...props} />
    </main>
  );
}
