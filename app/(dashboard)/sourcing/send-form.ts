type Fields = Readonly<Record<string, string | number | readonly string[]>>;

/** Fields as a form for an action that is called from code; a list becomes the fields that the server reads as one. */
export function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string" || typeof value === "number") form.set(name, String(value));
    else for (const item of value) form.append(`${name}[]`, item);
  }
  return form;
}
