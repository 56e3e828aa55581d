import { FileText } from "lucide-react";
import { classNames } from "@/components/ui/class-names";
import { Cell } from "@/components/ui/table";

/** The name of an imported file, whole in its title where it is clipped. */
export function FileNameCell({ name, className }: { readonly name: string; readonly className?: string }) {
  return (
    <Cell className={classNames("max-w-24 md:max-w-64", className)}>
      <span className="flex min-w-0 items-center gap-2">
        <FileText aria-hidden className="size-3.5 shrink-0 text-muted-foreground max-md:hidden" />
        <span className="truncate" title={name}>
          {name}
        </span>
      </span>
    </Cell>
  );
}
