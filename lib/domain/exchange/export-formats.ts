/** The formats in which people leave, in the order in which they are offered. */
export const exportFormats = ["csv", "xlsx", "evidence", "json", "json-resume"] as const;

/** What each is called where it is chosen. */
export const exportFormatWords: Readonly<Record<(typeof exportFormats)[number], string>> = {
  csv: "CSV",
  xlsx: "Excel, with evidence",
  evidence: "CSV of the evidence",
  json: "JSON, to import again",
  "json-resume": "JSON Resume",
};
