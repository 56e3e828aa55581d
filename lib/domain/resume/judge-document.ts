import type { LinedPosition } from "@/lib/domain/resume/career/lined-position";
import type { LinedSection } from "@/lib/domain/resume/text/find-sections";
import { isPlaceholder, JOB_DESCRIPTION, otherDocument } from "./other-document";
import type { ResumeWarning } from "./resume";

type Read = {
  readonly text: string;
  readonly sections: readonly LinedSection[];
  readonly positions: readonly LinedPosition[];
};

/** What the person should know before trusting the reading. */
export function judgeDocument(read: Read): readonly ResumeWarning[] {
  if (read.text.trim() === "") {
    return [{ code: "NO_TEXT", message: "No text was found in this file." }];
  }
  const warnings: ResumeWarning[] = [];
  const work = read.positions.filter((position) => position.kind === "employment" || position.kind === "internship");
  const dated = work.filter((position) => position.start !== null);
  const looks = otherDocument(read.text, dated.length);
  if (looks) {
    const code = looks === JOB_DESCRIPTION ? "JOB_DESCRIPTION" : "NOT_A_RESUME";
    warnings.push({ code, message: `This does not read like a résumé: it looks like ${looks}.` });
  }
  if (isPlaceholder(read.text)) {
    const message = "Much of this text is Lorem ipsum: it looks like a template filled with placeholder text.";
    warnings.push({ code: "PLACEHOLDER_TEXT", message });
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
