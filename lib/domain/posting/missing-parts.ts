import { findScale } from "@/lib/domain/evidence/find-scale";
import { type PostingFinding, type PostingRule, quoted } from "@/lib/domain/posting/finding";
import { asEvidence, lastLine, type PostingText, paragraphAtEnd } from "@/lib/domain/posting/posting-text";
import type { CitedSource } from "@/lib/reference/cited-source";

type Part = {
  readonly rule: PostingRule;
  readonly isThere: (posting: PostingText) => boolean;
  readonly why: string;
  readonly source: CitedSource;
  readonly label: string;
  readonly heading: string;
  readonly words: string;
};

const CLEAR = {
  name: "Article “The challenges of hiring AI infrastructure engineers”: clear job descriptions",
  url: null,
};
const SCARCE = { name: "Article “Why AI infrastructure talent is so scarce”", url: null };
const GUIDE = { name: "Rolecall's hiring guide: what a job description must say", url: null };

const says =
  (pattern: RegExp) =>
  ({ text }: PostingText): boolean =>
    pattern.test(text);

const PARTS: readonly Part[] = [
  {
    rule: "missing-project",
    isThere: says(
      /\b(?:you(?:'ll| will| are going to)|responsibilities|your work|you (?:build|run|own|design|lead))\b/i,
    ),
    why: "Nothing says what the person will build or run, so nobody can tell whether it is for them.",
    source: CLEAR,
    label: "Add what they will do",
    heading: "What you will do",
    words: "You will build [which system] for [whom].",
  },
  {
    rule: "missing-outcomes",
    isThere: says(
      /\b(?:first[ -]year|(?:first|in|within|after|by) (?:\w+ )?(?:six|twelve|three|\d{1,2}|\[how many\]) (?:months|weeks|days)|(?:in|within|after|by the end of) (?:the first|your first|a|one|year one)(?: year)?\b|success looks like|30-60-90)/i,
    ),
    why: "Nothing says what will have been done after a year; people at this level choose by the problem.",
    source: GUIDE,
    label: "Add what is done after a year",
    heading: "Your first year",
    words: "In your first year you will have [what is different, with a number].",
  },
  {
    rule: "missing-scale",
    isThere: ({ text, statements }) =>
      findScale({ text, statements: statements.map(asEvidence) }).length > 0 ||
      /\[how many\]|\b\d[\d,.]*\+? ?(?:k|m|bn|million|thousand)? (?:\w+ )?(?:GPUs?|accelerators|people|engineers|users|customers|models|papers|services|teams|countries|runs)\b/i.test(
        text,
      ),
    why: "No number says how large it is. Whoever ran a hundred GPUs and whoever ran ten thousand solve different problems.",
    source: SCARCE,
    label: "Add the scale",
    heading: "Scale and hardware",
    words: "Today [how many] GPUs, requests a second, users or petabytes; in twelve months [how many].",
  },
  {
    rule: "missing-team",
    isThere: says(
      /\b(?:report(?:s|ing)? to|your team|our team|the team(?:: | is | has | of )|team of|you work with|work alongside)/i,
    ),
    why: "Nothing says who is in the team, to whom the post reports and whom it works with.",
    source: CLEAR,
    label: "Add the team",
    heading: "Team",
    words: "You report to [title]. The team is [how many] people: [their work].",
  },
  {
    rule: "missing-growth",
    isThere: says(
      /\b(?:grow(?:th|s|ing)?|promotion|career|next level|learning|training budget|conferences?|mentor(?:ing|ship)?|development (?:budget|path|time))\b/i,
    ),
    why: "Nothing says where the post leads. A written path and time to learn keep people who are asked away every week.",
    source: SCARCE,
    label: "Add the path",
    heading: "Growth",
    words:
      "The next level is [title]; it asks for [what]. [how many] days and [amount] a year for learning and conferences.",
  },
];

/** Parts that a reader needs and a description does not have. */
export function missingParts(posting: PostingText): readonly PostingFinding[] {
  return PARTS.filter(({ isThere }) => !isThere(posting)).map(({ rule, why, source, label, heading, words }) => ({
    ...{ rule, why, source, quote: quoted(posting.text, lastLine(posting)) },
    proposal: { label, edits: [paragraphAtEnd(posting, heading, words)] },
  }));
}
