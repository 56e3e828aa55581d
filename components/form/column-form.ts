/** The name of the choice of a field's column in a form. */
export const columnName = (field: string): string => `column-${field}`;

/** A form's word; null where it is empty or not there. */
export const orNull = (word: string | undefined): string | null => (word === undefined || word === "" ? null : word);

/** Which column was chosen for which field; fields without one are left out. */
export function columnsOfForm(
  form: Readonly<Record<string, string>>,
  fields: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const heading = orNull(form[columnName(field)]);
      return heading === null ? [] : [[field, heading]];
    }),
  );
}

/** The options of a choice among columns. */
export function columnOptions(headings: readonly string[]): readonly (readonly [string, string])[] {
  const named = [...new Set(headings.filter((heading) => heading !== ""))];
  return [["", "no column"], ...named.map((heading) => [heading, heading] as const)];
}
