import { NobodyHere } from "@/app/(dashboard)/nobody-here";
import { EmptyState } from "@/components/ui/empty-state";

/** A comparison of nobody: how people come into it, and where they come from when nobody is here at all. */
export function NobodyChosen({ isPoolEmpty }: { readonly isPoolEmpty: boolean }) {
  if (isPoolEmpty) {
    return (
      <NobodyHere title="Nobody to compare yet">
        Two to four people stand here beside each other: score, gate, experience, each requirement with the quote that
        proves it, and the first question to ask each of them.
      </NobodyHere>
    );
  }
  return (
    <EmptyState title="Nobody is chosen yet">
      <p>Add people below, or mark two to four in a ranking or in the list of candidates and press Compare.</p>
    </EmptyState>
  );
}
