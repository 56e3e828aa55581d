import { skillName } from "@/components/evidence/skill-names";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { Role } from "@/lib/reference/roles";

/** Projects whose contributors, and venues whose authors, are such people. */
export function SignalPanel({ role }: { readonly role: Role }) {
  const { openSource, venues, strongEvidence } = role.signals;
  return (
    <Panel>
      <PanelHead
        title="Where their names stand in public"
        subtitle="Read who changed and who reviewed; write about one merged change"
      />
      <PanelBody className="grid gap-3 text-13">
        <div>
          <h3 className="font-medium text-12 text-muted-foreground">Open-source projects</h3>
          <ul className="flex flex-wrap gap-x-3 gap-y-1">
            {openSource.map((project) => (
              <li key={project} className="[overflow-wrap:anywhere]">
                <ProjectLink project={project} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="font-medium text-12 text-muted-foreground">Venues</h3>
          <p className="text-secondary-foreground">{venues.map(skillName).join(", ")}</p>
        </div>
        <div>
          <h3 className="font-medium text-12 text-muted-foreground">What counts as strong</h3>
          <ul className="list-disc pl-4 text-secondary-foreground marker:text-muted-foreground">
            {strongEvidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </PanelBody>
    </Panel>
  );
}

function ProjectLink({ project }: { readonly project: string }) {
  if (!/^[\w.-]+\/[\w.-]+$/.test(project)) return project;
  return (
    <a href={`https://github.com/${project}`} target="_blank" rel="noreferrer" className="link">
      {project}
    </a>
  );
}
