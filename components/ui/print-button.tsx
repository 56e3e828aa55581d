"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";

/** Opens the browser's print window; pages have print styles. */
export function PrintButton({ size = "md" }: { readonly size?: "md" | "xs" }) {
  return (
    <Button size={size} onClick={() => window.print()}>
      <Printer aria-hidden />
      Print
    </Button>
  );
}
