import type { PositionKind, SectionKind } from "@/lib/domain/resume/resume";
import { namesDegree, namesStudent } from "@/lib/domain/resume/words/education-words";
import { namesInternship, namesJob, namesVolunteering } from "@/lib/domain/resume/words/title-words";

const BREAK =
  /(?<!\p{L})(?:(?:career|employment|professional|planned|family|health) break|career gap|gap year|sabbatical(?: year)?|(?:parental|maternity|paternity|family|medical|caregiver|adoption) leave|time (?:off|out)|caring for|full[- ]time (?:parent|carer|caregiver)|stay[- ]at[- ]home|travell?ing|world travel|unemployed|job search|elternzeit|mutterschutz|auszeit|congé (?:parental|maternité|sabbatique)|excedencia|congedo parentale|föräldraledig)(?!\p{L})/iu;

/** What a position is, by its section and its words. */
export function kindOfPosition(section: SectionKind, title: string): PositionKind {
  if (section === "projects") {
    return "project";
  }
  if (section === "volunteer" || namesVolunteering(title)) {
    return "volunteer";
  }
  return namesInternship(title) ? "internship" : "employment";
}

/** A career break, parental leave or job search: dated like a job, and none. */
export function isCareerBreak(headText: string, title: string | null): boolean {
  return BREAK.test(headText) && (title === null || BREAK.test(title) || !namesJob(title));
}

/** Time as a student is education wherever it stands; so is an entry that names a degree and a school but no job. */
export function isStudy(headText: string, title: string | null): boolean {
  const words = title ?? headText;
  if (namesStudent(words) && !namesJob(words.replace(/graduate|student/gi, ""))) {
    return true;
  }
  return namesDegree(headText) && (title === null || !namesJob(title));
}
