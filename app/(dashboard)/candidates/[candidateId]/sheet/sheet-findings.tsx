import type { ReactNode } from "react";
import { wholeQuote } from "@/components/evidence/quote-line";
import { skillName } from "@/components/evidence/skill-names";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { RequirementResult, RequirementStatus, Score } from "@/lib/domain/scoring/score";
import { formatList, formatQuantity } from "@/lib/format";

type SheetFindingsProps = {
  readonly score: Score;
  /** The text that the quotes are slices of. */
  readonly text: string;
};

/** Longer sentences end where a reader has seen enough to find the place. */
const LONGEST_QUOTE = 170;

/** What was found with the candidate's own words, what they say they lack, and what the résumé is silent about: three lists, never mixed. */
export function SheetFindings({ score, text }: SheetFindingsProps) {
  if (score.kind === "not-computable")
    return (
      <Findings title="We found nothing to compare">
        <p>We could not read a skill in your file. It may be a picture of a text. Please send us a copy with text.</p>
      </Findings>
    );
  const of = (status: RequirementStatus) => score.ledger.filter((row) => row.status === status);
  const [met, part, unknown, denied] = [of("met"), of("partly-met"), of("unknown"), of("not-met")];
  return (
    <>
      <Findings title={`We found ${formatQuantity(met.length, "thing")} that the role asks for`}>
        <Quotes rows={met} text={text} />
      </Findings>
      {part.length === 0 ? null : (
        <Findings
          title={`We found ${formatQuantity(part.length, "more thing")}, but cannot tell how well you know them`}
        >
          <Quotes rows={part} text={text} />
        </Findings>
      )}
      {denied.length === 0 ? null : (
        <Findings title="Your résumé says that you do not have this">
          <Quotes rows={denied} text={text} />
        </Findings>
      )}
      {unknown.length === 0 ? null : (
        <Findings title={`Your résumé does not mention ${formatQuantity(unknown.length, "thing")}`}>
          <p>This does not count as “no”. We do not know, so we may ask you. Tell us if you have done any of it.</p>
          <Named title="The role needs" rows={unknown.filter(({ requirement }) => requirement.required === "must")} />
          <Named title="It helps to know" rows={unknown.filter(({ requirement }) => requirement.required !== "must")} />
        </Findings>
      )}
    </>
  );
}

function Findings({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead title={title} />
      <PanelBody className="grid gap-1.5 text-13 print:gap-0.5">{children}</PanelBody>
    </Panel>
  );
}

/** Each sentence once, with all that was read in it. */
function Quotes({ rows, text }: { readonly rows: readonly RequirementResult[]; readonly text: string }) {
  const skills = new Map<string, readonly string[]>();
  for (const { requirement, finding } of rows) {
    const words = finding === null ? "" : shorten(wholeQuote(text, finding));
    skills.set(words, [...(skills.get(words) ?? []), skillName(requirement.skill)]);
  }
  return (
    <ul className="grid gap-1.5 print:gap-0.5">
      {[...skills].map(([words, names]) => (
        <li key={words} className="[overflow-wrap:anywhere]">
          <span className="text-secondary-foreground">You wrote: “{words}” We read: </span>
          <b className="font-semibold">{formatList(names)}</b>.
        </li>
      ))}
    </ul>
  );
}

function shorten(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).replace(/\S*$/, "").trim()} …` : words;
}

function Named({ title, rows }: { readonly title: string; readonly rows: readonly RequirementResult[] }) {
  if (rows.length === 0) return null;
  return (
    <p>
      <b className="font-semibold">{title}:</b>{" "}
      {formatList(rows.map(({ requirement }) => skillName(requirement.skill)))}.
    </p>
  );
}
