import { levelInWords, payPlaceInWords } from "@/components/evidence/pay-words";
import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import { roleNames } from "@/lib/reference/role-names";

/** What an offer is for: "AI Researcher, senior, London". */
export function offerAbout({ role, level, region }: PayCell): string {
  const name = roleNames.find(({ slug }) => slug === role)?.name ?? role;
  return `${name}, ${levelInWords(level).toLowerCase()}, ${payPlaceInWords(region)}`;
}

/** Who an offer is for, or, where nobody is named any more, what for. */
export function offerTitle({ label, cell }: { readonly label: string; readonly cell: PayCell }): string {
  return label === "" ? `No name, ${offerAbout(cell)}` : label;
}
