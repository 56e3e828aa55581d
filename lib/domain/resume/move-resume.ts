import type { Education, Fact, Position, Resume } from "@/lib/domain/resume/resume";
import { moveRange } from "@/lib/domain/resume/text/join-wraps";

type Way = (offset: number) => number;

function moveFact<Found extends Fact<unknown>>(fact: Found, to: Way): Found {
  return { ...fact, range: moveRange(fact.range, to) };
}

function moveIfAny<Found extends Fact<unknown>>(fact: Found | null, to: Way): Found | null {
  return fact === null ? null : moveFact(fact, to);
}

function movePosition(position: Position, to: Way): Position {
  const { title, employer, place, dates, range } = position;
  return {
    ...position,
    title: moveIfAny(title, to),
    employer: moveIfAny(employer, to),
    place: moveIfAny(place, to),
    dates: dates === null ? null : moveRange(dates, to),
    range: moveRange(range, to),
  };
}

function moveEducation(entry: Education, to: Way): Education {
  const { degree, field, school, range } = entry;
  return {
    ...entry,
    degree: moveIfAny(degree, to),
    field: moveIfAny(field, to),
    school: moveIfAny(school, to),
    range: moveRange(range, to),
  };
}

/** The same reading over another text: every range goes to where its characters stand there. `wraps` are those of the other text. */
export function moveResume(resume: Resume, { text, wraps }: Pick<Resume, "text" | "wraps">, to: Way): Resume {
  const { name, location, emails, phones, links, sections, positions, education, statements } = resume;
  return {
    ...resume,
    text,
    wraps,
    name: moveIfAny(name, to),
    location: moveIfAny(location, to),
    emails: emails.map((fact) => moveFact(fact, to)),
    phones: phones.map((fact) => moveFact(fact, to)),
    links: links.map((fact) => moveFact(fact, to)),
    sections: sections.map((section) => ({
      ...section,
      heading: section.heading === null ? null : moveRange(section.heading, to),
      range: moveRange(section.range, to),
    })),
    positions: positions.map((position) => movePosition(position, to)),
    education: education.map((entry) => moveEducation(entry, to)),
    statements: statements.map((statement) => ({ ...statement, range: moveRange(statement.range, to) })),
  };
}
