"use client";

import { Copy } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

/** Puts a text on the clipboard and says so. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
  const showToast = useToast();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ message: "Copied." });
    } catch {
      showToast({ message: "Not copied. The browser refused; select the text and copy it by hand.", tone: "failed" });
    }
  }

  return (
    <Button tone="ghost" size="sm" onClick={copy}>
      <Copy aria-hidden />
      {label}
    </Button>
  );
}
