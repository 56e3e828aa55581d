import type { Person, PersonMonth, PersonPosition } from "@/tests/factories/person";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const PAGE_WIDTH = 92;

function named({ year, month }: PersonMonth): string {
  return `${MONTHS[month - 1]} ${year}`;
}

function period({ start, end }: PersonPosition): string {
  return `${named(start)} - ${end === null ? "Present" : named(end)}`;
}

function dashed({ year, month }: PersonMonth): string {
  return `${year}-${String(month).padStart(2, "0")}-01`;
}

/** Headed blocks of lines; an empty block is left out. */
function sectionsOf(person: Person, entry: (position: PersonPosition) => readonly string[], bullet: string) {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["Summary", [person.summary]],
    [
      "Experience",
      person.positions.flatMap((position) => [
        ...entry(position),
        ...position.deeds.map((deed) => `${bullet} ${deed}`),
        "",
      ]),
    ],
    ["Education", person.education.map(({ degree, field, school, end }) => `${degree} in ${field}, ${school}, ${end}`)],
    ["Skills", person.skills.map(({ label, items }) => `${label}: ${items.join(", ")}`)],
    ["Certifications", person.certificates.map((certificate) => `${bullet} ${certificate}`)],
    ["Interests", [person.interests.join(", ")]],
  ];
  return sections.filter(([, lines]) => lines.length > 0);
}

function contactOf({ place, phone, email }: Person): string {
  return `${place} | ${phone} | ${email}`;
}

/** The person as Markdown; the PDF and DOCX writers of the sample pool read this form. */
export function toMarkdown(person: Person): string {
  const entry = (position: PersonPosition) => [
    `### ${position.title}, ${position.employer}, ${position.place} | ${period(position)}`,
    "",
  ];
  const sections = sectionsOf(person, entry, "-").map(
    ([title, lines]) => `## ${title}\n\n${lines.join("\n").trimEnd()}`,
  );
  return [`# ${person.name}`, `${person.headline}\n${contactOf(person)}`, ...sections].join("\n\n").concat("\n");
}

/** Broken at the width of a page, the rest of a bullet indented below its words. */
export function wrapped(line: string, width: number = PAGE_WIDTH): string {
  const [indent = ""] = /^ *(?:[*•-] )?/.exec(line) ?? [];
  const lines: string[] = [];
  for (const word of line.slice(indent.length).split(" ")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(indent + word);
    else if (last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(" ".repeat(indent.length) + word);
  }
  return lines.join("\n");
}

/** The person as plain text: headings in capitals, bullets of stars, lines broken at 92 characters. */
export function toPlainText(person: Person): string {
  const entry = (position: PersonPosition) => [
    `${position.title}, ${position.employer}, ${position.place}  (${period(position)})`,
  ];
  const sections = sectionsOf(person, entry, "*").map(
    ([title, lines]) =>
      `${title.toUpperCase()}\n${lines
        .map((line) => wrapped(line))
        .join("\n")
        .trimEnd()}`,
  );
  return [`${person.name}\n${person.headline}\n${contactOf(person)}`, ...sections].join("\n\n").concat("\n");
}

/** The person as JSON Resume 1.0. */
export function toJsonResume(person: Person): string {
  const [city, region] = person.place.split(", ");
  return JSON.stringify({
    basics: {
      name: person.name,
      label: person.headline,
      email: person.email,
      phone: person.phone,
      location: { city, region },
      summary: person.summary,
    },
    work: person.positions.map(({ title, employer, place, start, end, deeds }) => ({
      position: title,
      name: employer,
      location: place,
      startDate: dashed(start),
      ...(end === null ? {} : { endDate: dashed(end) }),
      highlights: deeds,
    })),
    education: person.education.map(({ degree, field, school, end }) => ({
      studyType: degree,
      area: field,
      institution: school,
      endDate: String(end),
    })),
    skills: person.skills.map(({ label, items }) => ({ name: label, keywords: items })),
    certificates: person.certificates.map((name) => ({ name })),
    interests: person.interests.map((name) => ({ name })),
  });
}
