import type { SheetPerson } from "./read-sheet-row";

/** Headings of parts of a résumé, and no line of a person's own. */
const part = (title: string, lines: readonly string[]): readonly string[] => {
  const said = lines.filter((line) => line !== "");
  return said.length === 0 ? [] : ["", title, ...said];
};

const labelled = (label: string, value: string): string => (value === "" ? "" : `${label}: ${value}`);

function work({ title, company }: SheetPerson): string {
  if (title === "" || company === "") return title === "" ? labelled("Company", company) : title;
  return `${title} at ${company}`;
}

/** A single word at the top of a résumé may be anything; a cell for names says that it is one. */
function nameLine(name: string): string {
  return name.includes(" ") ? name : labelled("Name", name);
}

const WHOLE_YEARS = /^(\d{1,2}\+?) ?(?:years?|yrs?)?$/i;
/** With a point or a comma, as many places as spreadsheets give. */
const DECIMAL_YEARS = /^(\d{1,2})[.,]\d{1,17}\+? ?(?:years?|yrs?)?$/i;

/**
 * Years as people write them in a résumé, so that they are read as what is stated; years that dated positions prove win over them. A part of a
 * year is no whole one: 3.5 states 3 and more, and what the cell says stays beside it. Less than a year, and what is no number, stays a note.
 */
function statedYears(cell: string): string {
  const whole = WHOLE_YEARS.exec(cell)?.[1];
  if (whole !== undefined) return `${whole} years of experience`;
  const begun = Number(DECIMAL_YEARS.exec(cell)?.[1] ?? 0);
  return begun === 0 ? labelled("Years of experience", cell) : `${begun}+ years of experience (stated as ${cell})`;
}

/**
 * A person of a table as the text of a résumé, so that one reader reads every source alike and every point quotes a cell: name, contact, then
 * headed parts. The same cells give the same text, whatever the table calls its columns. Where somebody applied from, and when, is no part of
 * it: what a recruiter notes about a person proves nothing about what the person can do.
 */
export function sheetPersonText(person: SheetPerson): string {
  const lines = [
    nameLine(person.name),
    labelled("E-mail", person.emails.join(", ")),
    labelled("Phone", person.phones.join(", ")),
    labelled("Location", person.location),
    labelled("LinkedIn", person.linkedin),
    labelled("GitHub", person.github),
    labelled("Website", person.website),
    ...part("Summary", [person.summary]),
    ...part("Experience", [work(person), statedYears(person.years)]),
    ...part("Skills", [person.skills]),
    ...part("Résumé", [person.resumeText]),
  ];
  return `${lines
    .filter((line, place) => line !== "" || (place > 0 && lines[place + 1] !== ""))
    .join("\n")
    .trim()}\n`;
}
