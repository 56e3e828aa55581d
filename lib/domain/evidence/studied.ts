import { readPhrase } from "@/lib/domain/evidence/phrase";
import type { SectionKind, Statement } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

/* What one sits in, in the languages of résumés. "Of course" is none; a module or a class is one only where studies are told. */
const LESSON =
  "(?:(?<!\\bof )courses?(?![- ]correct)|coursework|course work|moocs?|webinars?|e-?learning|electives?|boot-?camps?|zoomcamp|nanodegree|tutorials?|seminars?|self[- ]?study|self[- ]studied|reading (?:group|list|pile)|book club|Kurse?|Schulung(?:en)?|Lehrgang|Vorlesung(?:en)?|cours|cursos?|corso|corsi|szkoleni[ae]|formations? suivies?|fortbildung(?:en)?|weiterbildung(?:en)?|training received|opleidingen gevolgd|utbildningar|formations? (?:de|d['’])|certificate of (?:attendance|completion|participation)|attendance|lunch (?:&|and) learn|lunch talk|half-day|one-day|two-day)";
/* Schools that teach and do not examine. */
const PROVIDER =
  "(?:Coursera|Udemy|Udacity|edX|DataCamp|Pluralsight|LinkedIn Learning|DeepLearning\\.AI|fast\\.ai|freeCodeCamp|Codecademy|Skillshare|NPTEL|openSAP|openHPI|FutureLearn|Simplilearn|Great Learning|Kaggle Learn|YouTube|NVIDIA DLI|Deep Learning Institute|Onramp)";
const LESSON_OF = String.raw`(?:\b${LESSON}(?![\p{L}\p{N}])|\b${PROVIDER}(?![\p{L}\p{N}]))`;
/* What may stand before the word for a lesson when the two follow a comma: "…, two-day online course". */
const KIND_OF_LESSON = String.raw`(?:(?:an?|online|short|free|evening|weekend|internal|external|intensive|introductory|introduction|beginners['’]?|training|university|further|full|half|one|two|three|four|five|\d+)[- ](?:(?:day|hour|week|month|minute|h|d)s?[- ])?)*`;

/** The words of a statement that can make a mention in it a matter of study; without one of them none is. */
const ANY_CUE = new RegExp(
  String.raw`${LESSON_OF}|\b(?:modules?|classes|lectures|workshops?|fundamentals|foundations|essentials|basics|101|introduction|intro|beginners|everyone|everybody|masterclass|speciali[sz]ation|from scratch|audited|attended|exam only|at school|at university|installed|assignments?|exercises?)\b|\bfor [\p{L} ]{0,24}(?:developers|leaders|managers|executives|analysts|professionals|marketers|business)\b|\((?:university|school|theory|tutorials?)\)`,
  "iu",
);
const TEACHES =
  /\b(?:instructor|lecturer|teach(?:es|ing|er)?|taught|tutor(?:ed|ing)?|trainer|designed|developed|created|built|authored?|wrote|writ(?:es|ing|ten)|gave|given|deliver(?:s|ed)|organi[sz](?:ed|er)|led|ran|co-?founded|mentor(?:ed|ing)?|speaker|facilitat(?:ed|or)|teaching assistant|TA)\b/i;

const BEFORE: readonly RegExp[] = [
  new RegExp(`${LESSON_OF}[^,()]*$`, "iu"),
  new RegExp(String.raw`${LESSON_OF}[^,.:;()]{0,30}(?:\([^()]*\))?:\s[^()]*$`, "iu"),
  new RegExp(String.raw`${LESSON_OF}\s+(?:in|on|about|including|such as|covering)\s[^.;()]*$`, "iu"),
];
const AFTER: readonly RegExp[] = [
  new RegExp(
    String.raw`^[^,;.()|·•\n:]{0,40}\((?![^()]*projects)(?:[^()]*(?:${LESSON_OF}|\b(?:audited|attended|workshop|exam only|at school|at university|installed|theory)\b)[^()]*|university|school)\)`,
    "iu",
  ),
  new RegExp(String.raw`^[^,;.()|·•\n:]{0,40}${LESSON_OF}`, "iu"),
  new RegExp(String.raw`^[^,;.|·•\n:]{0,60}[,:]\s*${KIND_OF_LESSON}(?:${LESSON}|workshop)(?=\s*(?:[,;.(]|$))`, "iu"),
  /^:?\s*(?:at school|at university|installed|reading|audited)\b/i,
  /^[^,;.()]{0,30}\b(?:class|course|homework|university|school) (?:assignment|exercise)s?\b/i,
];
/* Titles of first courses. In a list of skills "RDMA basics" is a skill, and a modest one. */
const TITLED_SECTIONS: ReadonlySet<SectionKind> = new Set(["education", "certifications", "awards", "other"]);
const TITLE_OPENS =
  /\b(?:introduction|intro|getting started|fundamentals|foundations|basics|essentials)\s+(?:to|of|in|with)\s+(?:[\w-]+\s+){0,3}$/i;
const TITLE_ENDS =
  /^[^,;.()|·•\n:]{0,40}\b(?:fundamentals|essentials|basics|foundations|101|from scratch|masterclass|speciali[sz]ation|for (?:\p{L}+ ){0,2}(?:everyone|everybody|beginners|developers|engineers|leaders|managers|executives|analysts|professionals|marketers|business))\b/iu;
const LABEL = new RegExp(String.raw`^[^\p{L}\n]*[^:|\n]{0,30}?(?:${LESSON_OF})[^:|\n]{0,24}[:|]`, "iu");
const LABEL_OF_STUDIES =
  /^[^\p{L}\n]*(?:[\p{L}]+ ){0,2}(?:modules|classes|lectures|subjects|topics)\s*(?:\([^()\n]*\))?:/iu;

/** In the telling of work, only somebody who says so sat in a course. */
const ATTENDED = new RegExp(
  String.raw`(?:^\W*|[,(–—-]\s*|\b(?:and|I|also|have|had)\s+)${readPhrase("{attend|complete|take|follow|audit|enroll in|participate in|join|finish} ...6 (course|webinar|workshop|bootcamp|mooc|tutorial|e-learning|seminar|certification course)").source}`,
  "i",
);

/* "MSc Machine Learning (conversion course)" is a degree. */
const DEGREE =
  /\b(?:ph\.?d|[bm]\.?\s?(?:sc|a|s|eng|tech)|master|bachelor|degree|diploma|licen[cs]e|laurea|doctora\p{L}+)\b[^,;:()]*$/iu;

const HEADING =
  /^\W*(?:(?:relevant|selected|online|short|further|additional|completed|ongoing|recent|other|university|graduate|internal)\s+)*(?:courses?(?: work)?|coursework|moocs?|webinars?|e-?learning|tutorials|(?:talks|conferences|events|meetups|workshops|seminars|trainings)(?: (?:and|&) \w+)? (?:attended|visited)|kurse|cursos?|corsi|reading(?: list)?|currently (?:reading|learning|studying))(?:\s*(?:\/|,|&|and|\+)\s*(?:webinars?|workshops?|seminars?|moocs?|e-?learning|events|self[- ]study|reading))*(?: (?:in progress|attended|taken|completed|online))?\W*$/i;
const EXAMINED = /\b(?:certified|exam(?:ination)? passed|passed)\b/i;

/** Whether a heading says that what stands under it was studied: "Courses", "Webinars attended", "Reading list". */
export function isStudyHeading(heading: string): boolean {
  return HEADING.test(heading);
}

const WORK: ReadonlySet<SectionKind> = new Set(["experience", "projects", "publications", "volunteer"]);
const HARD_BREAK = /[;|·•▪●\n]|[.!?](?=\s)/g;

function pieceAround(words: string, mention: TextRange): { readonly before: string; readonly after: string } {
  const before = words.slice(0, mention.start);
  const after = words.slice(mention.end);
  let start = 0;
  for (const match of before.matchAll(HARD_BREAK)) start = match.index + match[0].length;
  const end = after.search(HARD_BREAK);
  return { before: before.slice(start), after: end < 0 ? after : after.slice(0, end) };
}

/** Whether a statement can speak of studies at all; nearly all do not. */
export function speaksOfStudy(words: string): boolean {
  return ANY_CUE.test(words);
}

/**
 * Whether a mention was only sat through: a course, a webinar, a reading list. Such a thing is no work, so it claims no skill.
 * `words` is the statement's text, `mention` lies in it. A course that the person taught or made is work. `underHeading` = the
 * section's heading says so of all that stands in it.
 */
export function isStudied(
  words: string,
  mention: TextRange,
  statement: Pick<Statement, "section" | "positionIndex"> & { readonly underHeading: boolean },
): boolean {
  const { before, after } = pieceAround(words, mention);
  if (TEACHES.test(before) || TEACHES.test(after) || DEGREE.test(before)) return false;
  if (statement.underHeading) return !EXAMINED.test(before + words.slice(mention.start, mention.end) + after);
  if (WORK.has(statement.section) || statement.positionIndex !== null)
    return ATTENDED.test(before + words.slice(mention.start, mention.end) + after);
  return (
    LABEL.test(words) ||
    (statement.section === "education" && LABEL_OF_STUDIES.test(words)) ||
    BEFORE.some((cue) => cue.test(before)) ||
    AFTER.some((cue) => cue.test(after)) ||
    (TITLED_SECTIONS.has(statement.section) && (TITLE_OPENS.test(before) || TITLE_ENDS.test(after)))
  );
}
