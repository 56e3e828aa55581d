import { payPlaceInWords } from "@/components/evidence/pay-words";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { type Actor, may } from "@/lib/domain/access";
import { BandsForm } from "./bands-form";
import type { BandsView } from "./bands-view";
import type { loadBands } from "./load-bands";

type SetBandsPanelProps = {
  readonly actor: Actor;
  readonly view: BandsView;
  readonly loaded: Awaited<ReturnType<typeof loadBands>>;
};

/** The form that sets another version, and what it says of present people. */
export function SetBandsPanel({ actor, view, loaded }: SetBandsPanelProps) {
  const { current, first, exchange, levels, hasPeople } = loaded;
  return (
    <Panel>
      <PanelHead
        title={current === null ? "Set bands" : "Set another version"}
        subtitle={`A year's base in ${exchange.currency}, for ${payPlaceInWords(first.place)}; beside each level what the market is known to pay`}
      />
      <PanelBody>
        <BandsForm
          // Another market beside the fields leaves what was typed into them.
          key={`${view.role} ${view.version ?? "last"}`}
          role={view.role}
          seenVersion={current?.version ?? 0}
          first={{ ...first, currency: exchange.currency }}
          levels={levels}
          hasPeople={hasPeople}
        />
      </PanelBody>
      {hasPeople ? null : (
        <PanelFoot>
          {may(actor, "own-pay:read") ? (
            <>
              No payroll is here, so nobody can be held against these bands before they are saved.
              <Link className="link" href="/compensation/people">
                Bring one in
              </Link>
            </>
          ) : (
            "What they mean for present people is shown to whoever may see people's pay."
          )}
        </PanelFoot>
      )}
    </Panel>
  );
}
