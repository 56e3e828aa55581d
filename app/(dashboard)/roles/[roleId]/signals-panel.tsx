import { skillName } from "@/components/evidence/skill-names";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { formatQuantity } from "@/lib/format";
import { hiringGuide } from "@/lib/reference/hiring-guide";
import type { Role } from "@/lib/reference/roles";

const { openSourceReading } = hiringGuide.evaluationPrinciples;

/** The public work that counts for a role: projects, venues, credentials, and how to read them. */
export function SignalsPanel({ role }: { readonly role: Role }) {
  const { openSource, venues, credentials } = role.signals;
  return (
    <Panel>
      <PanelHead
        title={`${formatQuantity(openSource.length, "open-source project")}, ${formatQuantity(venues.length, "kind")} of venue and ${formatQuantity(credentials.length, "kind")} of credential count`}
        subtitle={`Count: ${openSourceReading.strong.join("; ").toLowerCase()}. Do not count: ${openSourceReading.weak.join("; ").toLowerCase()}`}
      />
      <PanelBody className="grid gap-x-6 gap-y-3 text-13 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section>
          <h3 className="font-medium text-12 text-muted-foreground">Open-source projects</h3>
          <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1">
            {openSource.map((project) => (
              <li key={project}>
                <ProjectName project={project} />
              </li>
            ))}
          </ul>
        </section>
        <section className="grid content-start gap-3">
          <SkillList title="Venues" skills={venues} />
          <SkillList title="Credentials" skills={credentials} />
        </section>
      </PanelBody>
    </Panel>
  );
}

/** A project's name; it links where it is a repository, "owner/name". */
function ProjectName({ project }: { readonly project: string }) {
  if (!/^[\w.-]+\/[\w.-]+$/.test(project)) return project;
  return (
    <a className="link" href={`https://github.com/${project}`} rel="noreferrer" target="_blank">
      {project}
    </a>
  );
}

function SkillList({ title, skills }: { readonly title: string; readonly skills: readonly string[] }) {
  return (
    <div>
      <h3 className="font-medium text-12 text-muted-foreground">{title}</h3>
      <p className="mt-1 text-secondary-foreground">
        {skills.length === 0 ? "none that counts" : skills.map(skillName).join("; ")}
      </p>
    </div>
  );
}
