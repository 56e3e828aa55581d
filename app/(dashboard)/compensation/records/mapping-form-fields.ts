import { columnsOfForm, orNull } from "@/components/form/column-form";
import { type PayField, PayMapping, payFields } from "@/lib/domain/compensation/records/pay-mapping";
import { DomainError } from "@/lib/domain/errors";

// The keys of the table are the fields by its type.
export const mappedFields = Object.keys(payFields) as readonly PayField[];

/** A mapping from the form's choices. Throws INVALID, with the field, for a value that a mapping cannot have. */
export function mappingOfForm(form: Readonly<Record<string, string>>): PayMapping {
  const year = orNull(form.year);
  const everyRow = {
    currency: orNull(form.currency)?.toUpperCase() ?? null,
    period: orNull(form.period),
    country: orNull(form.country)?.toUpperCase() ?? null,
    year: year === null ? null : Number(year),
  };
  const parsed = PayMapping.safeParse({
    columns: columnsOfForm(form, mappedFields),
    everyRow,
    basis: form.basis ?? "pay",
  });
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path.at(-1) ?? "");
  throw new DomainError(
    "INVALID",
    "Look at what holds for every row: a currency has three letters, a country two, a year four digits.",
    {
      [field]: "This cannot be.",
    },
  );
}
