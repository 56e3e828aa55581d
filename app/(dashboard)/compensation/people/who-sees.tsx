import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { listNamedFor } from "@/lib/data/account-grants";
import { type Actor, may } from "@/lib/domain/access";
import { formatQuantity } from "@/lib/format";

/** Who may see this page besides owners and admins. */
export async function WhoSees({ actor }: { readonly actor: Actor }) {
  const named = await listNamedFor(actor, "own-pay:read");
  return (
    <Panel>
      <PanelHead
        title={
          named.length === 0
            ? "Only owners and admins see this page"
            : `Owners, admins and ${formatQuantity(named.length, "person", "people")} whom they named see this page`
        }
        subtitle="Somebody is named in their account under Settings, People; whoever looked is in the journal"
      />
      {named.length === 0 ? null : (
        <PanelBody>
          <ul className="flex flex-wrap gap-x-6 gap-y-1 text-13">
            {named.map(({ userId, name, mayWrite }) => (
              <li key={userId}>
                {may(actor, "account:read") ? (
                  <Link className="link" href={`/settings/people/${userId}`}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
                {mayWrite ? ", and may change it" : ""}
              </li>
            ))}
          </ul>
        </PanelBody>
      )}
    </Panel>
  );
}
