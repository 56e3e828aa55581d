import Link from "next/link";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { type Role, roleBySlug } from "@/lib/reference/roles";

/** The side column of a role: why it is hard, what the person does, what it is mistaken for. */
export function RoleNotes({ role }: { readonly role: Role }) {
  return (
    <div className="grid content-start gap-4">
      <Panel>
        <PanelHead title="Why it is hard" />
        <PanelBody className="text-13 text-secondary-foreground text-pretty">{role.whyHard}</PanelBody>
      </Panel>
      <Panel>
        <PanelHead title="What the person does" />
        <PanelBody>
          <ul className="grid list-disc gap-1.5 pl-4 text-13 text-secondary-foreground marker:text-muted-foreground">
            {role.responsibilities.map((duty) => (
              <li key={duty} className="text-pretty">
                {duty}
              </li>
            ))}
          </ul>
        </PanelBody>
      </Panel>
      <ConfusedWith role={role} />
    </div>
  );
}

function ConfusedWith({ role }: { readonly role: Role }) {
  if (role.confusedWith.length === 0) return null;
  return (
    <Panel>
      <PanelHead title="Often confused with" />
      <dl>
        {role.confusedWith.map((other) => {
          const known = roleBySlug.get(other.role);
          return (
            <div key={other.role} className="border-t px-4 py-2.5">
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
