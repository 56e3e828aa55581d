import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { formatCount, formatDay, formatQuantity } from "@/lib/format";
import type { LintView } from "./lint-view";

/** What each demanded line costs in the pool. */
export function MustHaveCostPanel({ mustHaves }: Pick<LintView, "mustHaves">) {
  if (mustHaves.length === 0) return null;
  return (
    <Panel>
      <PanelHead
        title={`It demands ${formatQuantity(mustHaves.length, "thing")}`}
        subtitle="People of your pool who prove it, of those with a score; five must-haves are the most to ask"
      />
      <ol className="text-13">
        {mustHaves.map(({ range, words, cost }) => (
          <li key={range.start} className="flex items-start gap-3 border-t px-4 py-2">
            <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{words}</span>
            <span className="max-w-[45%] text-right text-12 text-muted-foreground">
              {cost === null ? (
                "not scored"
              ) : (
                <>
                  <b className="block font-semibold text-13 text-foreground">
                    {formatCount(cost.proving)} of {formatCount(cost.candidates)}
                  </b>
                  prove {cost.skill}
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What the places of the text ask of a posting. */
export function PayRulePanel({ rules }: Pick<LintView, "rules">) {
  return (
    <Panel>
      <PanelHead
        title={rules.length === 0 ? "No place with a rule about pay is named" : "What the place asks a posting to say"}
        subtitle="Dated facts with their source. This is not legal advice"
      />
      {rules.length === 0 ? (
        <PanelBody className="text-13 text-secondary-foreground">
          Name the place, for example Toronto or Colorado, and its rules are held against the text.
        </PanelBody>
      ) : null}
      {rules.map(({ id, name, covers, note, remote, source, reviewedOn, isReviewDue }) => (
        <div key={id} className="grid gap-1 border-t px-4 py-3 text-13">
          <p className="font-medium">
            {name}: {covers}
          </p>
          <p className="text-secondary-foreground text-pretty">
            {note} {remote}
          </p>
          <p className="text-12 text-muted-foreground">
            {source.url === null ? (
              source.name
            ) : (
              <a href={source.url} className="link" rel="noreferrer" target="_blank">
                {source.name}
              </a>
            )}
            , compared on {formatDay(reviewedOn)}
            {isReviewDue ? "; more than 120 days ago, so compare it again before you rely on it" : ""}
          </p>
        </div>
      ))}
      <PanelFoot>Rules change; a lawyer of the place knows better.</PanelFoot>
    </Panel>
  );
}
