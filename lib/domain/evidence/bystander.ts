import type { Resume, Statement } from "@/lib/domain/resume/resume";
import type { Skill } from "@/lib/reference/skills";

/* Professions that name technology without practising it: they hire for it, sell it or write about it. */
const BYSTANDERS =
  /\b(?:recruit(?:er|ing|ment)|talent (?:acquisition|partner|sourcer|scout)|sourcer|headhunter|staffing|sales|account (?:executive|manager|director)|enterprise AE|seller|pre-?sales|press officer|communications (?:officer|manager|director)|newsroom|business development|journalist|reporter|correspondent|columnist|(?<!video |film |copy )editor(?:-in-chief)?|presenter|newscaster|product marketing|content (?:marketer|strategist|writer)|copywriter|community (?:manager|organi[sz]er)|event (?:manager|organi[sz]er)|public relations|personal(?:berater|vermittler|referent)(?:in)?|recruteu(?:r|se)|chargée? de recrutement|reclutador[ae]?|rekruter(?:ka)?|vertrieb\p{L}*|comercial|journalist(?:in|e|a)?|redakteur(?:in)?|rédact(?:eur|rice)|periodista|giornalista|reportera?)(?!\p{L})/iu;
const PRACTITIONERS = /\b(?:engineer|architect|scientist|researcher|developer|analyst|data)\b/i;

/** Of the skills that the ten roles ask for, those that such a person may well practise. */
const OWN_CATEGORIES: ReadonlySet<string> = new Set(["leadership", "product"]);

function isBystanderTitle(title: string): boolean {
  return BYSTANDERS.test(title) && !PRACTITIONERS.test(title);
}

/** Whether a statement speaks of work in which technical skills are named for others: a recruiter's searches, a seller's catalogue,
 *  a journalist's subjects. Statements outside positions follow the person's titles if all of them are of that kind. */
export function isBystanding(resume: Resume, statement: Pick<Statement, "positionIndex">): boolean {
  if (statement.positionIndex !== null) {
    const title = resume.positions[statement.positionIndex]?.title?.value;
    if (title !== undefined) return isBystanderTitle(title);
  }
  const titles = resume.positions.map((position) => position.title?.value).filter((title) => title !== undefined);
  return titles.length > 0 && titles.every(isBystanderTitle);
}

/** Whether a skill may be claimed from such a statement: Salesforce and negotiation yes, CUDA no. */
export function isBystandersOwn(skill: Skill | undefined): boolean {
  return skill !== undefined && (skill.scope === "general" || OWN_CATEGORIES.has(skill.category));
}
