import type { PositionKind, SectionKind } from "@/lib/domain/resume/resume";
import { namesDegree, namesStudent } from "@/lib/domain/resume/words/education-words";
import { namesInternship, namesJob, namesVolunteering } from "@/lib/domain/resume/words/title-words";

const BREAK =
  /^(?:a |on |full-time )?(?:(?:career|employment|professional|planned|family|health) break|career gap|gap year|sabbatical(?: year)?|(?:parental|maternity|paternity|family|medical|caregiver|adoption) leave|time (?:off|out)|caring for|full[- ]time (?:parent|carer|caregiver)|stay[- ]at[- ]home|travell?ing|world travel|unemployed|job search|elternzeit|mutterschutz|auszeit|congé (?:parental|maternité|sabbatique)|maternité|maternidade?|paternidade?|licen[cç]i?a (?:de |por )?(?:maternidade?|paternidade?)|baja (?:por )?maternal|excedencia|congedo parentale|maternità|ouderschapsverlof|zwangerschapsverlof|urlop macierzyński|äitiysvapaa|vanhempainvapaa|föräldraledig|leave(?=,|;|$| of| \()|arbeitss?uchend|arbeitslos|arbeitssuche|recherche d.emploi|chômage|búsqueda de empleo|desemple\p{L}+)(?!\p{L})/iu;

/* How consultancies list the work that they were paid for: "Client: …", "Role: …", "Duration: …". */
const ASSIGNMENT_LABEL =
  /^\W*(?:client|customer|employer|company|organi[sz]ation|role|designation|duration|period)\s*:/gim;

function isAssignment(headText: string): boolean {
  return [...headText.matchAll(ASSIGNMENT_LABEL)].length >= 2;
}

/** What a position is, by its section, its title and the lines of its head. Projects are no employment, unless they are assignments. */
export function kindOfPosition(section: SectionKind, title: string, headText: string): PositionKind {
  if (section === "projects" && !isAssignment(headText)) {
    return "project";
  }
  if (section === "volunteer" || namesVolunteering(title)) {
    return "volunteer";
  }
  return namesInternship(title) ? "internship" : "employment";
}

/** A career break, parental leave or job search: dated like a job, and none. `words` are the head's without its dates. */
export function isCareerBreak(words: string): boolean {
  return BREAK.test(words);
}

/** Time as a student is education wherever it stands; so is an entry that names a degree and a school but no job. */
export function isStudy(headText: string, title: string | null): boolean {
  const words = title ?? headText;
  if (namesStudent(words) && !namesJob(words.replace(/graduate|student/gi, ""))) {
    return true;
  }
  const opening = headText.split(/[;\n(]/)[0] ?? "";
  return namesDegree(headText) && (title === null || !namesJob(title) || (namesDegree(opening) && !namesJob(opening)));
}
