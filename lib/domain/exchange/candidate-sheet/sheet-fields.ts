/**
 * What a column of a table of candidates can hold, with the words under which people choose it. A date of birth, an official number and a street
 * have no field, though they would tell duplicates: nobody is hired by them, a hash of a birthday is undone in a second, and what was never
 * stored need not be guarded, hidden or erased.
 */
export const sheetFields = {
  externalId: "Id in the other system",
  fullName: "Full name",
  firstName: "First name",
  lastName: "Last name",
  email: "E-mail",
  otherEmail: "Second e-mail",
  phone: "Phone",
  title: "Current title",
  company: "Current company",
  location: "Location",
  city: "City",
  state: "State or region",
  country: "Country",
  linkedin: "LinkedIn",
  github: "GitHub",
  website: "Other link",
  skills: "Skills",
  years: "Years of experience",
  summary: "Summary",
  resumeText: "Résumé text",
  resumeFile: "Résumé file's name",
  source: "Source",
  appliedOn: "Applied on",
} as const;
export type SheetField = keyof typeof sheetFields;

// The keys of the table are the fields by its type.
export const sheetFieldNames = Object.keys(sheetFields) as [SheetField, ...SheetField[]];
