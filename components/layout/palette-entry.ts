/** A place to go or a thing to do, reached by its address. */
export type PaletteEntry = {
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly href: string;
};

/** Finds entries for the form's field `typed`; a server action. */
export type FindEntries = (
  previous: { readonly status: "idle" },
  form: FormData,
) => Promise<
  { readonly status: "done"; readonly result: readonly PaletteEntry[] } | { readonly status: "idle" | "failed" }
>;
