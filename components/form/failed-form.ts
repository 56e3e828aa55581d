/** What a form that was not done gives back. */
export type FailedForm = {
  readonly message: string;
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
};

/** What was typed into a field before the form failed; empty before the first try. */
export function typedIn(failed: FailedForm | null, name: string): string {
  const value = failed?.values[name];
  return typeof value === "string" ? value : "";
}

/** What was ticked under a name (of a field `scopes[]`: `scopes`) before the form failed, whether one or several; null before the first try. */
export function tickedIn(failed: FailedForm | null, name: string): readonly string[] | null {
  if (failed === null) return null;
  const value = failed.values[name] ?? [];
  return typeof value === "string" ? [value] : value;
}

/** What is wrong with a field, as `Field` takes it. */
export function errorsIn(failed: FailedForm | null, name: string): readonly string[] {
  const error = failed?.fieldErrors[name];
  return error ? [error] : [];
}
