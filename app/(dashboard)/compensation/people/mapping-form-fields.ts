import {
  MOST_GROUP_COLUMNS,
  type PayrollField,
  PayrollMapping,
  payrollFields,
} from "@/lib/domain/compensation/people/payroll-mapping";
import { DomainError } from "@/lib/domain/errors";

// The keys of the table are the fields by its type.
export const mappedFields = Object.keys(payrollFields) as readonly PayrollField[];

/** The name of a field's choice in the form. */
export const columnName = (field: PayrollField): string => `column-${field}`;

/** The names of the choices of columns by which pay is compared. */
export const groupNames: readonly string[] = Array.from({ length: MOST_GROUP_COLUMNS }, (_, index) => `group-${index}`);

const orNull = (word: string | undefined): string | null => (word === undefined || word === "" ? null : word);

/** A mapping from the form's choices. Throws INVALID, with the field, for a value that a mapping cannot have. */
export function mappingOfForm(form: Readonly<Record<string, string>>): PayrollMapping {
  const columns = Object.fromEntries(
    mappedFields.flatMap((field) => {
      const heading = orNull(form[columnName(field)]);
      return heading === null ? [] : [[field, heading]];
    }),
  );
  const everyRow = {
    currency: orNull(form.currency)?.trim().toUpperCase() ?? null,
    period: orNull(form.period),
    place: orNull(form.place),
    level: orNull(form.level),
    pay: form.pay,
  };
  const groups = [...new Set(groupNames.flatMap((name) => orNull(form[name]) ?? []))];
  const parsed = PayrollMapping.safeParse({ columns, groups, everyRow });
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path.at(-1) ?? "");
  throw new DomainError("INVALID", "Look at what holds for every row: a currency has three letters.", {
    [field]: "This cannot be.",
  });
}
