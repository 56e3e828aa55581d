/** The formats in which a job description leaves. */
export const FORMATS = [
  { format: "markdown", name: "Markdown", ending: "md", mediaType: "text/markdown" },
  { format: "html", name: "HTML", ending: "html", mediaType: "text/html" },
  { format: "text", name: "Plain text", ending: "txt", mediaType: "text/plain" },
  { format: "json-ld", name: "JSON-LD", ending: "jsonld", mediaType: "application/ld+json" },
] as const;

export type Format = (typeof FORMATS)[number]["format"];
