import { FileText } from "lucide-react";
import { Cell } from "@/components/ui/table";

/** The name of an imported file, whole in its title where it is clipped. */
export function FileNameCell({ name }: { readonly name: string }) {
  return (
    <Cell className="max-w-32 md:max-w-64">
      <span className="flex min-w-0 items-center gap-2">
        <FileText aria-hidden className="size-3.5 shrink-0 text-muted-foreground max-md:hidden" />
        <span className="truncate" title={name}>
          {name}
        </span>
      </span>
    </Cell>
  );
}
