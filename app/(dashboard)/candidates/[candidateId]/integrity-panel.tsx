import { Badge } from "@/components/ui/badge";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { MarkedFinding } from "@/lib/data/integrity-marks";
import type { IntegrityReport } from "@/lib/data/integrity-report";
import type { Actor } from "@/lib/domain/access";
import { type IntegrityQuote, LEFT_OUT } from "@/lib/domain/integrity/finding";
import { colleagueInWords, type Onlooker } from "@/lib/domain/journal/journal-words";
import { formatMoment, formatQuantity } from "@/lib/format";
import { placeHref } from "./asked-place";
import { LookForm } from "./look-form";
import { onlookerOf } from "./onlooker-of";
import { TakeLookBack } from "./take-look-back";

type IntegrityPanelProps = {
  readonly actor: Actor;
  readonly candidateId: string;
  readonly report: IntegrityReport;
  /** Whether the page shows the text, so that a quote can lead to its place. */
  readonly hasReader: boolean;
};

/** What somebody may want to look at in the document: quoted, with what was done about it and why it may be harmless. */
export async function IntegrityPanel({ actor, candidateId, report, hasReader }: IntegrityPanelProps) {
  const { findings, compared } = report;
  const onlooker = await onlookerOf(actor, report.makers);
  return (
    <Panel id="integrity" className="scroll-mt-14 print:break-inside-auto">
      <PanelHead
        title={integrityInWords(report)}
        subtitle="Integrity report: what the file hides, instructions to programs, walls of keywords, copied job descriptions, dates that cannot be. Places to look at, not verdicts: no score, rank or gate depends on them"
      />
      {findings.length === 0 ? null : (
        <ol aria-label="Findings of the integrity report">
          {findings.map((finding) => (
            <FindingItem
              key={finding.key}
              candidateId={candidateId}
              finding={finding}
              onlooker={onlooker}
              hasReader={hasReader}
            />
          ))}
        </ol>
      )}
      <PanelFoot>
        <span>
          Compared word for word with {formatQuantity(compared, "text")} that {compared === 1 ? "asks" : "ask"} for
          people. Not looked into: whether the text of a scan is that of its picture, letters in the colour of a picture
          behind them, whether plain words are true.
        </span>
      </PanelFoot>
    </Panel>
  );
}

/** How much there is to look at, in words. */
export function integrityInWords({ findings }: IntegrityReport): string {
  const open = findings.filter(({ weight, mark }) => weight === "look" && mark === null).length;
  if (open > 0) return `${formatQuantity(open, "thing")} to look at in this document`;
  return findings.some(({ weight }) => weight === "look")
    ? "Everything unusual in this document was looked at"
    : "Nothing unusual found in this document";
}

type FindingItemProps = {
  readonly candidateId: string;
  readonly finding: MarkedFinding;
  readonly onlooker: Onlooker;
  readonly hasReader: boolean;
};

function FindingItem({ candidateId, finding, onlooker, hasReader }: FindingItemProps) {
  const { key, weight, what, quotes, harmless, done, source, mark } = finding;
  return (
    <li className="grid gap-1.5 border-t px-4 py-3 text-13 print:break-inside-avoid print:py-2">
      <p className="font-medium text-pretty [overflow-wrap:anywhere]">
        {what} {weight === "know" ? <Badge tone="line">Usual</Badge> : null}
      </p>
      <ul className="grid gap-1">
        {quotes.map((quote) => (
          <QuoteLine
            key={`${quote.range?.start} ${quote.words}`}
            quote={quote}
            hasReader={hasReader}
            isUnseen={done === LEFT_OUT}
          />
        ))}
      </ul>
      <p className="text-12 text-muted-foreground text-pretty">
        <span className="text-secondary-foreground">{done}</span> It may be harmless. {harmless}
        {source === null ? null : (
          <>
            {" "}
            Source:{" "}
            {source.url === null ? (
              source.name
            ) : (
              <a href={source.url} className="link" target="_blank" rel="noreferrer">
                {source.name}
              </a>
            )}
          </>
        )}
      </p>
      {mark === null ? (
        <LookForm candidateId={candidateId} findingKey={key} what={what} />
      ) : (
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <p className="min-w-0 text-12 text-muted-foreground [overflow-wrap:anywhere]">
            Looked at by {colleagueInWords(mark.by, onlooker)}, {formatMoment(mark.at.toISOString())}
            {mark.note === "" ? "" : `: ${mark.note}`}
          </p>
          <TakeLookBack candidateId={candidateId} findingKey={key} what={what} />
        </div>
      )}
    </li>
  );
}

type QuoteLineProps = { readonly quote: IntegrityQuote; readonly hasReader: boolean; readonly isUnseen: boolean };

/** Words of the document as plain text; those that it hides have no place to lead to. */
function QuoteLine({ quote: { words, range }, hasReader, isUnseen }: QuoteLineProps) {
  return (
    <li className="flex min-w-0 flex-wrap items-baseline gap-x-3">
      <q className="min-w-0 rounded-sm bg-muted px-1.5 py-0.5 text-12 [overflow-wrap:anywhere]">{words}</q>
      {isUnseen ? <span className="text-12 text-muted-foreground">not to be seen in the document</span> : null}
      {range !== null && hasReader ? (
        <a href={placeHref(range)} className="link text-12 print:hidden">
          Show in the text
        </a>
      ) : null}
    </li>
  );
}
