import { EvidenceFigures } from "@/app/(dashboard)/compensation/evidence-figures";
import type { Exchange } from "@/app/(dashboard)/compensation/exchange";
import { IfMay } from "@/app/(dashboard)/if-may";
import { EvidenceFormBadge } from "@/components/evidence/evidence-form-badge";
import { ActButton } from "@/components/form/act-button";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import type { PlaceRange } from "@/lib/domain/compensation/posting-range";
import { type RangeReason, rangeProblems } from "@/lib/domain/compensation/posting-range-problems";
import type { Interval } from "@/lib/domain/interval";
import { dutyInWords } from "@/lib/domain/posting/pay-findings";
import { formatCount, formatDay, formatList, formatQuantity } from "@/lib/format";
import type { PayRule } from "@/lib/reference/pay-transparency";
import { putRangeAction } from "./actions";
import type { OwnPosted } from "./load-own-band";
import { OwnBandLine } from "./own-band-line";
import { OwnRangeFields } from "./own-range-fields";
import { fieldsOfView, type OwnRange, ownRange, type RangeView } from "./search-params";

type PlacePanelProps = {
  readonly found: PlaceRange;
  readonly view: RangeView;
  readonly evidence: PayEvidence;
  readonly exchange: Exchange;
  /** The company's own band there; null where there is none. */
  readonly ours: OwnPosted | null;
};

/** A place: the range to post, why, what its laws ask, and a range of one's own held against them. */
export function PlacePanel({ found, view, evidence, exchange, ours }: PlacePanelProps) {
  const { place, range, rules, isWide } = found;
  const own = ownRange(view, place);
  const posted = postable(own, found);
  return (
    <Panel>
      <PanelHead
        title={
          range === null
            ? `${place.name}: nothing is known of this pay`
            : `${place.name}: ${formatCount(range.low)} to ${formatCount(range.high)} ${range.currency} a year`
        }
        subtitle={range === null ? "Type a range of your own to hold it against the law" : "Base pay, full time"}
        tools={<EvidenceFormBadge kind={range?.kind ?? "nothing"} />}
      />
      <PanelBody className="grid gap-3 text-13">
        {range === null ? null : (
          <div>
            <Reasons title="Why this range" reasons={range.reasons} />
            <p className="mt-1 text-12">
              <EvidenceFigures evidence={evidence} exchange={exchange} year={new Date().getUTCFullYear()} />
            </p>
          </div>
        )}
        <RuleList rules={rules} isWide={isWide} />
        {ours === null ? null : <OwnBandLine ours={ours} view={view} place={place} />}
        <OwnRangeForm found={found} view={view} own={own} />
      </PanelBody>
      {posted === null ? null : (
        <IfMay permission="posting:write">
          <PanelFoot className="print:hidden">
            <ActButton
              act={putRangeAction}
              fields={{
                ...{ role: view.role, level: view.level, place: place.id, into: view.into },
                ...{ low: String(posted.low), high: String(posted.high) },
              }}
              label={view.into === "" ? "Write a description with it" : "Put it into the description"}
              describedAs={`${view.into === "" ? "Write a description with" : "Put into the description"} ${formatCount(posted.low)} to ${formatCount(posted.high)} ${place.currency} in ${place.name}`}
              done="Put in."
            />
            <span>
              {formatCount(posted.low)} to {formatCount(posted.high)} {place.currency}
            </span>
          </PanelFoot>
        </IfMay>
      )}
    </Panel>
  );
}

/** One's own range where nothing is known to be wrong with it, else none; without one the proposed range. */
function postable(own: OwnRange | null, { range, rules, place }: PlaceRange): Interval | null {
  if (own === null) return range;
  const { low, high } = own;
  if (low === null || high === null || rangeProblems(own, place.currency, rules).length > 0) return null;
  return { low, high };
}

function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly RangeReason[] }) {
  return (
    <div>
      <h3 className="font-medium text-12 text-secondary-foreground">{title}</h3>
      <ul className="mt-1 grid gap-1">
        {reasons.map(({ words, source }) => (
          <li key={words}>
            {words} <SourceName source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SourceName({ source }: { readonly source: RangeReason["source"] }) {
  if (source === null) return null;
  if (source.url === null) return <span className="text-12 text-muted-foreground">({source.name})</span>;
  return (
    <a href={source.url} className="link text-12" rel="noreferrer">
      {source.name}
    </a>
  );
}

function RuleList({ rules, isWide }: { readonly rules: readonly PayRule[]; readonly isWide: boolean }) {
  return (
    <div>
      <h3 className="font-medium text-12 text-secondary-foreground">What the law asks there</h3>
      {rules.length === 0 ? (
        <p className="mt-1 text-muted-foreground">
          {isWide
            ? "It hangs on the state or province: choose towns to see their rules."
            : "No rule on pay in postings is known to us there. That is not to say that there is none."}
        </p>
      ) : (
        <ul className="mt-1 grid gap-2">
          {rules.map((rule) => (
            <li key={rule.id}>
              <b className="font-medium">{rule.name}</b>: {askedInWords(rule)} {rule.note} {rule.remote}{" "}
              <SourceName source={rule.source} />
              <span className="block text-12 text-muted-foreground">
                {rule.covers}; compared with its source on {formatDay(rule.reviewedOn)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function askedInWords({ mustState, when, employeesAtLeast }: PayRule): string {
  if (when === "none") return "no law asks a posting to state pay.";
  const from = employeesAtLeast > 1 ? ` from ${formatQuantity(employeesAtLeast, "employee")} on` : "";
  return `${when === "posting" ? "the posting states" : "known before the interview"}${from}: ${formatList(mustState.map(dutyInWords))}.`;
}

type OwnRangeFormProps = Pick<PlacePanelProps, "found" | "view"> & { readonly own: OwnRange | null };

function OwnRangeForm({ found, view, own }: OwnRangeFormProps) {
  const { place, rules } = found;
  const hasReadProblem = own !== null && Object.keys(own.problems).length > 0;
  const problems = own === null || hasReadProblem ? [] : rangeProblems(own, place.currency, rules);
  return (
    <form method="get" className="print:hidden" aria-label={`A range of your own in ${place.name}`}>
      {fieldsOfView(view, place.id).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <OwnRangeFields
        key={`${own?.typed.low} ${own?.typed.high}`}
        currency={place.currency}
        typed={own?.typed ?? { low: "", high: "" }}
        problems={own?.problems ?? {}}
      />
      {own === null || hasReadProblem ? null : (
        <div role="status" className="mt-2">
          {problems.length === 0 ? (
            <p>Nothing is known to be wrong with this range there.</p>
          ) : (
            <Reasons title="To mend" reasons={problems} />
          )}
        </div>
      )}
    </form>
  );
}
