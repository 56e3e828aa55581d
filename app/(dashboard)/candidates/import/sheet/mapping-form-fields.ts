import { columnsOfForm } from "@/components/form/column-form";
import { DomainError } from "@/lib/domain/errors";
import { sheetFieldNames } from "@/lib/domain/exchange/candidate-sheet/sheet-fields";
import { SheetMapping, sheetMappingProblem } from "@/lib/domain/exchange/candidate-sheet/sheet-mapping";

/** A mapping from the form's choices. Throws INVALID for one that cannot be used. */
export function mappingOfForm(form: Readonly<Record<string, string>>): SheetMapping {
  const parsed = SheetMapping.safeParse({ columns: columnsOfForm(form, sheetFieldNames) });
  const problem = parsed.success ? sheetMappingProblem(parsed.data) : "Choose the columns once more.";
  if (!parsed.success || problem !== null) throw new DomainError("INVALID", problem ?? "");
  return parsed.data;
}
