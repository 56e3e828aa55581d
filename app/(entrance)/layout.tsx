import type { ReactNode } from "react";
import { BrandMark } from "@/components/layout/brand-mark";

/** The pages before the door: one column, the name of the house, nothing of what is inside. */
export default function EntranceLayout({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid min-h-screen content-start justify-items-center px-4 pt-[12vh] pb-12">
      <header className="mb-6 flex items-center gap-2 font-semibold text-16 tracking-tight">
        <BrandMark /> Rolecall
      </header>
      <main className="w-full max-w-[400px]">{children}</main>
    </div>
  );
}
