import { stepNames } from "@/app/(dashboard)/sourcing/outcome-words";
import { RateBar } from "@/app/(dashboard)/sourcing/rate-bar";
import { rateInWords } from "@/app/(dashboard)/sourcing/rate-words";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { getStepYields } from "@/lib/data/channel-yields";
import type { Actor } from "@/lib/domain/access";
import { formatQuantity, formatShare } from "@/lib/format";

/** What this channel yielded here, step by step. */
export async function OwnYieldPanel({ actor, channel }: { readonly actor: Actor; readonly channel: string }) {
  const found = await getStepYields(actor, channel);
  const met = found[0]?.row.met ?? 0;
  return (
    <Panel>
      <PanelHead
        title={met === 0 ? "Nobody is recorded as met here" : `${formatQuantity(met, "person", "people")} met here`}
        subtitle={met === 0 ? undefined : "Share who came at least so far, 0 to 100 %, with its 95 % interval"}
      />
      {met === 0 ? (
        <PanelBody className="text-13 text-secondary-foreground">
          Record it on a candidate’s page under “How we met”, or for many at once in the list of candidates. From five
          people on a rate stands here.
        </PanelBody>
      ) : (
        <PanelBody>
          <dl className="grid gap-2 text-13">
            {found.map(({ step, row }) => (
              <div key={step}>
                <dt className="flex justify-between gap-2 font-medium">
                  {stepNames[step]}
                  <span className="font-normal text-muted-foreground">
                    {row.outcomes} of {row.met}
                  </span>
                </dt>
                <dd>
                  <RateBar rate={row.rate} label={stepNames[step]} />
                  <span className="block text-12 text-muted-foreground">
                    {rateInWords(row.rate)}
                    {row.rate.kind === "rate" && row.rate.shrunken !== null
                      ? `; towards the mean ${formatShare(row.rate.shrunken)}`
                      : ""}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </PanelBody>
      )}
      <PanelFoot>
        <Link href="/sourcing/yields" className="link">
          All channels beside each other
        </Link>
      </PanelFoot>
    </Panel>
  );
}
