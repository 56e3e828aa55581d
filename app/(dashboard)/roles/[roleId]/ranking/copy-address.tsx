"use client";

import { Link2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

/** Puts the page's address on the clipboard: filters and sort are in it, so a colleague sees the same. */
export function CopyAddress() {
  const showToast = useToast();
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(window.location.href);
      showToast({ message: "Link copied. It shows the same filters and order." });
    } catch {
      showToast({ message: "Not copied. The browser refused; copy the address by hand.", tone: "failed" });
    }
  }
  return (
    <Button onClick={copy}>
      <Link2 aria-hidden />
      Copy link
    </Button>
  );
}
