import { columnsOfForm, orNull } from "@/components/form/column-form";
import {
  MOST_GROUP_COLUMNS,
  type PayrollField,
  PayrollMapping,
  payrollFields,
} from "@/lib/domain/compensation/people/payroll-mapping";
import { DomainError } from "@/lib/domain/errors";

// The keys of the table are the fields by its type.
export const mappedFields = Object.keys(payrollFields) as readonly PayrollField[];

/** The names of the choices of columns by which pay is compared. */
export const groupNames: readonly string[] = Array.from({ length: MOST_GROUP_COLUMNS }, (_, index) => `group-${index}`);

/** A mapping from the form's choices. Throws INVALID, with the field, for a value that a mapping cannot have. */
export function mappingOfForm(form: Readonly<Record<string, string>>): PayrollMapping {
  const everyRow = {
    currency: orNull(form.currency)?.trim().toUpperCase() ?? null,
    ...{ period: orNull(form.period), place: orNull(form.place), level: orNull(form.level), pay: form.pay },
  };
  const groups = [...new Set(groupNames.flatMap((name) => orNull(form[name]) ?? []))];
  const parsed = PayrollMapping.safeParse({ columns: columnsOfForm(form, mappedFields), groups, everyRow });
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path.at(-1) ?? "");
  throw new DomainError("INVALID", "Look at what holds for every row: a currency has three letters.", {
    [field]: "This cannot be.",
  });
}
