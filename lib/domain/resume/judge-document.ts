import type { LinedPosition } from "@/lib/domain/resume/career/extract-positions";
import type { LinedSection } from "@/lib/domain/resume/text/find-sections";
import type { ResumeWarning } from "./resume";

type Read = {
  readonly text: string;
  readonly sections: readonly LinedSection[];
  readonly positions: readonly LinedPosition[];
};

const LATIN =
  /(?<!\p{L})(?:lorem|ipsum|dolor|amet|consectetur|adipiscing|elit|eiusmod|tempor|incididunt|labore|dolore|magna|aliqua|aliquam|veniam|nostrud|exercitation|ullamco|laboris|commodo|consequat|fugiat|nulla|pariatur|vestibulum|curabitur|pellentesque|vivamus|suspendisse|quam|quis|luctus|faucibus|mauris|vulputate|sed|nunc|donec)(?!\p{L})/giu;
const LETTER_SIGNS: readonly RegExp[] = [
  /^[ \t]*(?:dear|sehr geehrte|liebe[sr]?|madame|monsieur|estimad[oa]s?|to whom it may concern)(?!\p{L})/imu,
  /^[ \t]*(?:yours (?:sincerely|faithfully|truly)|sincerely|kind regards|best regards|warm regards|respectfully|mit freundlichen grüßen|cordialement|atentamente)(?!\p{L})/imu,
  /(?:i am writing (?:to|in)|i would like to apply|apply for the position|application for|thank you for (?:your time|considering)|look forward to (?:hearing|discussing|speaking)|i am excited to apply|enclosed|hiring manager|bewerbung als)/iu,
];
const JOB_AD_SIGNS: readonly RegExp[] = [
  /(?:we are|we're) (?:looking|seeking|hiring)|(?:is|are) (?:looking for|seeking) (?:an?|talented|experienced)|join our team|wir suchen|nous recherchons|buscamos/iu,
  /(?<!\p{L})you(?:'ll| will) (?:be|have|work|own|lead|build|design|join|help|develop|collaborate)|your (?:profile|responsibilities|mission)|what you(?:'ll| will)? (?:do|bring|need)/iu,
  /equal[- ]opportunity|without regard to race|all qualified applicants|reasonable accommodation/iu,
  /^\W{0,6}(?:requirements|responsibilities|minimum qualifications|preferred qualifications|basic qualifications|nice to have|what we offer|benefits|about the (?:role|job|team|company|position)|about us|who you are|the role|job description|key responsibilities|must[- ]haves?|perks)\W{0,4}$/imu,
  /(?:salary range|compensation range|we offer|apply (?:now|today|here|by)|the ideal candidate|the successful candidate|reports to|competitive salary|paid time off|401\(k\))/iu,
];

const JOB_DESCRIPTION = "a job description";

/** What the person should know before trusting the reading. */
export function judgeDocument(read: Read): readonly ResumeWarning[] {
  if (read.text.trim() === "") {
    return [{ code: "NO_TEXT", message: "No text was found in this file." }];
  }
  const warnings: ResumeWarning[] = [];
  const work = read.positions.filter((position) => position.kind === "employment" || position.kind === "internship");
  const dated = work.filter((position) => position.start !== null);
  const looks = otherDocument(read, dated.length);
  if (looks) {
    const code = looks === JOB_DESCRIPTION ? "JOB_DESCRIPTION" : "NOT_A_RESUME";
    warnings.push({ code, message: `This does not read like a résumé: it looks like ${looks}.` });
  }
  if (work.length === 0) {
    warnings.push({ code: "NO_WORK_HISTORY", message: "No work history was found in this text." });
  } else if (dated.length < work.length) {
    const count = work.length - dated.length;
    warnings.push({
      code: "UNDATED_POSITIONS",
      message: `${count} of ${work.length} positions have no dates that can be read; they do not count towards the years.`,
    });
  }
  const implausible = read.positions.find((position) => position.implausible);
  if (implausible?.dates) {
    const quote = read.text.slice(implausible.dates.start, implausible.dates.end);
    warnings.push({ code: "IMPLAUSIBLE_DATE", message: `The dates “${quote}” cannot be right and were left out.` });
  }
  return warnings;
}

function otherDocument(read: Read, datedCount: number): string | null {
  const wordCount = read.text.split(/\s+/).length;
  const latinCount = read.text.match(LATIN)?.length ?? 0;
  const signs = (patterns: readonly RegExp[]): number => patterns.filter((pattern) => pattern.test(read.text)).length;
  if (signs(LETTER_SIGNS) >= 2 && datedCount === 0) {
    return "a cover letter";
  }
  if (latinCount >= 8 && latinCount / wordCount > 0.12) {
    return "a template filled with placeholder text";
  }
  if (signs(JOB_AD_SIGNS) >= 2 && datedCount === 0) {
    return JOB_DESCRIPTION;
  }
  return null;
}
