import { comparedRolesHref } from "@/app/(dashboard)/roles/compare/search-params";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { TextList } from "@/components/ui/text-list";
import { type Role, roleBySlug } from "@/lib/reference/roles";

/** Why the role is hard to fill, in words. */
export function WhyHardPanel({ role }: { readonly role: Role }) {
  return (
    <Panel>
      <PanelHead title="Why it is hard" />
      <PanelBody className="text-13 text-secondary-foreground text-pretty">{role.whyHard}</PanelBody>
    </Panel>
  );
}

/** What the person in the role does. */
export function DutyPanel({ role }: { readonly role: Role }) {
  return (
    <Panel>
      <PanelHead title="What the person does" />
      <PanelBody>
        <TextList lines={role.responsibilities} />
      </PanelBody>
    </Panel>
  );
}

/** The roles and jobs that it is mistaken for, and how to tell them apart. */
export function ConfusedPanel({ role }: { readonly role: Role }) {
  if (role.confusedWith.length === 0) return null;
  return (
    <Panel>
      <PanelHead title="Often confused with" subtitle="How to tell them apart in a conversation" />
      <dl className="grid gap-x-6 gap-y-3 px-4 pt-1 pb-4 sm:grid-cols-2">
        {role.confusedWith.map((other) => {
          const known = roleBySlug.get(other.role);
          return (
            <div key={other.role}>
              <dt className="font-medium text-13 first-letter:uppercase">
                {known ? (
                  <Link className="hover:underline" href={`/roles/${known.slug}`}>
                    {known.name}
                  </Link>
                ) : (
                  other.role
                )}
              </dt>
              <dd className="mt-0.5 text-12 text-muted-foreground text-pretty">{other.howToTellApart}</dd>
            </div>
          );
        })}
      </dl>
      <PanelFoot className="print:hidden">
        <Link href={comparedRolesHref([role.slug])} className="link">
          Compare with another role
        </Link>
      </PanelFoot>
    </Panel>
  );
}

/** Titles under which the role is posted, and the occupations of O*NET and ESCO that come nearest. */
export function OtherNamesPanel({ role }: { readonly role: Role }) {
  const onet = [{ code: role.onetCode, title: role.onetTitle }, ...role.onetAlternates];
  const esco = [{ uri: role.escoUri, title: role.escoTitle }, ...role.escoAlternates];
  return (
    <Panel>
      <PanelHead title="Posted under other names" />
      <PanelBody className="grid gap-3 text-13 text-secondary-foreground">
        <p className="text-pretty">{role.titleAliases.join(", ")}</p>
        <div>
          <h3 className="font-medium text-12 text-muted-foreground">Nearest O*NET occupations</h3>
          {onet.map(({ code, title }) => (
            <p key={code}>
              <Elsewhere href={`https://www.onetonline.org/link/summary/${code}`}>{code}</Elsewhere> {title}
            </p>
          ))}
        </div>
        <div>
          <h3 className="font-medium text-12 text-muted-foreground">Nearest ESCO occupations</h3>
          {esco.map(({ uri, title }) => (
            <p key={uri}>
              <Elsewhere href={uri}>{title}</Elsewhere>
            </p>
          ))}
        </div>
      </PanelBody>
      <PanelFoot>How well they fit: {role.taxonomyFit}</PanelFoot>
    </Panel>
  );
}

/** A link that leaves the program. */
function Elsewhere({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className="link" href={href} rel="noreferrer" target="_blank">
      {children}
    </a>
  );
}
