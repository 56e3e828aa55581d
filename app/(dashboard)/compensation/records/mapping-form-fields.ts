import { type PayField, PayMapping, payFields } from "@/lib/domain/compensation/records/pay-mapping";
import { DomainError } from "@/lib/domain/errors";

// The keys of the table are the fields by its type.
export const mappedFields = Object.keys(payFields) as readonly PayField[];

/** The name of a field's choice in the form. */
export const columnName = (field: PayField): string => `column-${field}`;

const orNull = (word: string | undefined): string | null => (word === undefined || word === "" ? null : word);

/** A mapping from the form's choices. Throws INVALID, with the field, for a value that a mapping cannot have. */
export function mappingOfForm(form: Readonly<Record<string, string>>): PayMapping {
  const columns = Object.fromEntries(
    mappedFields.flatMap((field) => {
      const heading = orNull(form[columnName(field)]);
      return heading === null ? [] : [[field, heading]];
    }),
  );
  const year = orNull(form.year);
  const everyRow = {
    currency: orNull(form.currency)?.toUpperCase() ?? null,
    period: orNull(form.period),
    country: orNull(form.country)?.toUpperCase() ?? null,
    year: year === null ? null : Number(year),
  };
  const parsed = PayMapping.safeParse({ columns, everyRow, basis: form.basis ?? "pay" });
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
