import { EvidenceGlyph } from "@/components/evidence/evidence-glyph";

/** Stands where nobody publishes a number: unknown, which is neither nothing nor zero. */
export function NoClaim({ children = "no claim" }: { readonly children?: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap align-middle font-medium text-12 text-unknown-text">
      <EvidenceGlyph status="unknown" />
      {children}
    </span>
  );
}
