import type { Resume, Statement } from "@/lib/domain/resume/resume";
import type { Skill } from "@/lib/reference/skills";

/* Professions that name technology without practising it: they hire for it, sell it or write about it. */
const BYSTANDERS =
  /\b(?:recruit(?:er|ing|ment)|talent (?:acquisition|partner|sourcer|scout)|sourcer|headhunter|staffing|sales|account (?:executive|manager|director)|enterprise AE|seller|pre-?sales|press officer|communications (?:officer|manager|director)|newsroom|business development|journalist|reporter|correspondent|columnist|(?<!video |film |copy |post-?)editor(?:-in-chief)?|presenter|newscaster|product marketing|content (?:marketer|strategist|writer)|copywriter|(?:technical|tech|documentation) (?:writer|author|communicator|editor)|(?:senior |sr\.? )?PMM|(?:product |growth |brand |field )?marketing (?:director|manager|lead|head)|(?:customer|client) success|community (?:manager|organi[sz]er)|event (?:manager|organi[sz]er)|public relations|personal(?:berater|vermittler|referent)(?:in)?|recruteu(?:r|se)|chargée? de recrutement|reclutador[ae]?|rekruter(?:ka)?|vertrieb\p{L}*|comercial|journalist(?:in|e|a)?|redakteur(?:in)?|rédact(?:eur|rice)|periodista|giornalista|reportera?)(?!\p{L})/iu;
const PRACTITIONERS = /\b(?:engineer|architect|scientist|researcher|developer|analyst|data)\b/i;

/** Of the skills that the ten roles ask for, those that such a person may well practise. */
const OWN_CATEGORIES: ReadonlySet<string> = new Set(["leadership", "product"]);
const OWN_SKILLS: ReadonlySet<string> = new Set([
  "ai-literacy",
  "linguistics-writing",
  "open-source-contribution",
  "scientific-writing",
  "sql",
]);

const HEADLINE_LINES = 4;
const HEADLINE_CHARACTERS = 80;

function isBystanderTitle(title: string): boolean {
  return BYSTANDERS.test(title) && !PRACTITIONERS.test(title);
}

/** What somebody calls themselves under their name: short lines at the top, without the ways to reach them. */
function calledAtTop(text: string): string {
  return text
    .slice(0, HEADLINE_LINES * HEADLINE_CHARACTERS)
    .split("\n", HEADLINE_LINES)
    .filter((line) => line.length <= HEADLINE_CHARACTERS && !line.includes("@") && !/\.\s/.test(line))
    .join("\n");
}

/** Whether the whole person is of that kind: by the line under the name, or by all titles. One title of a practitioner says no. */
function isBystanderPerson(resume: Resume): boolean {
  const titles = resume.positions.map((position) => position.title?.value).filter((title) => title !== undefined);
  if (titles.some((title) => PRACTITIONERS.test(title))) return false;
  if (titles.length > 0 && titles.every(isBystanderTitle)) return true;
  return isBystanderTitle(calledAtTop(resume.text));
}

/** Tells of the statements of a résumé whether they speak of work in which technical skills are named for others: a recruiter's searches, a
 *  seller's catalogue, a journalist's subjects. All statements do where the whole person is of that kind. */
export function bystandingIn(resume: Resume): (statement: Pick<Statement, "positionIndex">) => boolean {
  const isPerson = isBystanderPerson(resume);
  const positions = resume.positions.map(({ title }) => title !== null && isBystanderTitle(title.value));
  return ({ positionIndex }) => isPerson || (positionIndex !== null && positions[positionIndex] === true);
}

/** Whether a skill may be claimed from such a statement: Salesforce and negotiation yes, CUDA no. */
export function isBystandersOwn(skill: Skill | undefined): boolean {
  return (
    skill !== undefined &&
    (skill.scope === "general" || OWN_CATEGORIES.has(skill.category) || OWN_SKILLS.has(skill.slug))
  );
}
