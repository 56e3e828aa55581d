import type { Interval } from "@/lib/domain/interval";
import type { TextRange } from "@/lib/domain/text-range";

/** A month of the calendar; the domain never reads the clock, so "today" is passed in as one of these. `month` is 1 to 12. */
export type YearMonth = { readonly year: number; readonly month: number };

/** A date as a résumé states it: often only a year. */
export type DatePoint = { readonly year: number; readonly month: number | null };

/** A value read from the text, with the slice that it was read from. */
export type Fact<Value> = { readonly value: Value; readonly range: TextRange };

export type SectionKind =
  | "header"
  | "summary"
  | "experience"
  | "education"
  | "skills"
  | "projects"
  | "publications"
  | "certifications"
  | "awards"
  | "volunteer"
  | "languages"
  | "interests"
  | "references"
  | "other";

export type Section = {
  readonly kind: SectionKind;
  /** The heading line, absent for the text before the first heading. */
  readonly heading: TextRange | null;
  /** Heading and body. */
  readonly range: TextRange;
};

export type PositionKind = "employment" | "internship" | "volunteer" | "project";

/** One dated (or undated) stretch of work. Only `employment` and `internship` count towards years of experience. */
export type Position = {
  readonly kind: PositionKind;
  readonly title: Fact<string> | null;
  readonly employer: Fact<string> | null;
  readonly place: Fact<string> | null;
  readonly start: DatePoint | null;
  /** `null` = not stated: unknown, never taken for today. */
  readonly end: DatePoint | "present" | null;
  /** The slice in which the dates stand. */
  readonly dates: TextRange | null;
  /** Heading lines and body. */
  readonly range: TextRange;
};

export type Education = {
  readonly degree: Fact<string> | null;
  readonly level: "secondary" | "associate" | "bachelor" | "master" | "doctorate" | "other";
  readonly field: Fact<string> | null;
  readonly school: Fact<string> | null;
  readonly end: DatePoint | null;
  readonly range: TextRange;
};

/** The unit in which evidence is read: one sentence, one bullet (wrapped lines joined in one range), or one line of a list of skills. */
export type Statement = {
  readonly range: TextRange;
  readonly section: SectionKind;
  readonly form: "sentence" | "bullet" | "list" | "heading";
  /** Index into `Resume.positions`, when the statement stands inside one. */
  readonly positionIndex: number | null;
};

export type Link = { readonly kind: "github" | "linkedin" | "scholar" | "website"; readonly url: string };

export type ResumeWarning = {
  readonly code:
    | "NO_TEXT"
    | "NO_WORK_HISTORY"
    | "IMPLAUSIBLE_DATE"
    | "UNDATED_POSITIONS"
    | "NOT_A_RESUME"
    | "JOB_DESCRIPTION"
    | "PLACEHOLDER_TEXT"
    | "HIDDEN_TEXT"
    | "UNCLEAR_WHO"
    | "TRUNCATED"
    | "ENCODING";
  readonly message: string;
};

/** What `readResume` finds in a text. Every fact carries the slice that it was read from; what is not there is null or empty. */
export type Resume = {
  readonly text: string;
  /** Where a paragraph or an item goes on in its next line: the white space between the two, ascending. */
  readonly wraps: readonly TextRange[];
  readonly name: Fact<string> | null;
  readonly emails: readonly Fact<string>[];
  readonly phones: readonly Fact<string>[];
  readonly location: Fact<string> | null;
  readonly links: readonly Fact<Link>[];
  readonly sections: readonly Section[];
  readonly positions: readonly Position[];
  readonly education: readonly Education[];
  readonly statements: readonly Statement[];
  /** Years of employment, overlaps counted once, at the precision that the dates allow; null when nothing is dated. */
  readonly yearsExperience: Interval | null;
  readonly warnings: readonly ResumeWarning[];
};
