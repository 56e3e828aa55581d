/** The columns that a person may leave out; the name, the score and the gate always stand. */
export const candidateColumns = [
  { name: "location", label: "Location" },
  { name: "years", label: "Years" },
  { name: "role", label: "Role" },
  { name: "coverage", label: "Coverage" },
  { name: "imported", label: "Imported" },
] as const;

export type CandidateColumn = (typeof candidateColumns)[number]["name"];

/** The columns that an address hides, written "location,coverage"; words that name none are left out. */
export function readHiddenColumns(words: string): readonly CandidateColumn[] {
  const wanted = words.split(",");
  return candidateColumns.flatMap(({ name }) => (wanted.includes(name) ? [name] : []));
}
