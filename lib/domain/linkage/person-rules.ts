import type { FieldRule } from "./linkage-record";

/** How lists of persons are compared that name street, birth and a number of each: registers, patients, voters. */
export const personRules: readonly FieldRule[] = [
  { field: "given", label: "given name", kind: "name", group: "name" },
  { field: "surname", label: "surname", kind: "name", group: "name" },
  { field: "street", label: "street", kind: "text", family: "home" },
  { field: "suburb", label: "suburb", kind: "text", family: "home" },
  { field: "postcode", label: "postcode", kind: "number", family: "home" },
  { field: "state", label: "state", kind: "category", family: "home" },
  { field: "born", label: "date of birth", kind: "date" },
  { field: "number", label: "number", kind: "number" },
];
