import Link from "next/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
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
        <ul className="grid list-disc gap-1 pl-4 text-13 text-secondary-foreground marker:text-muted-foreground">
          {role.responsibilities.map((duty) => (
            <li key={duty} className="text-pretty">
              {duty}
            </li>
          ))}
        </ul>
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
    </Panel>
  );
}

/** Titles under which the role is posted, and the codes of occupation that come nearest. */
export function OtherNamesPanel({ role }: { readonly role: Role }) {
  const fit = role.taxonomyFit.split(/[\s,.:;]/)[0];
  return (
    <Panel>
      <PanelHead title="Posted under other names" />
      <PanelBody className="text-13 text-secondary-foreground text-pretty">{role.titleAliases.join(", ")}</PanelBody>
      <PanelFoot>
        Nearest codes, {fit} fit: O*NET {role.onetCode} {role.onetTitle}; ESCO {role.escoTitle}
      </PanelFoot>
    </Panel>
  );
}
