import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { TextList } from "@/components/ui/text-list";
import { hiringGuide } from "@/lib/reference/hiring-guide";
import type { Role } from "@/lib/reference/roles";

const { candidateGuidance, evaluationPrinciples } = hiringGuide;

/** Layers from 1 (core research) whose work needs years of preparation. */
const DEEP_LAYERS = 2;

/** How people grow into a role, for whoever hires juniors, changers or trains their own; what is no path stands below. */
export function GrowthPanel({ role }: { readonly role: Role }) {
  const isDeep = role.layersTouched.some((layer) => layer <= DEEP_LAYERS);
  return (
    <Panel>
      <PanelHead
        title="How people grow into it"
        subtitle="For whoever hires early, takes people from elsewhere, or trains their own"
      />
      <PanelBody className="grid gap-3">
        {isDeep ? <TextList title="Into research and engineering" lines={candidateGuidance.layer1and2} /> : null}
        <TextList title="Early in a career" lines={candidateGuidance.earlyCareer} />
        <TextList title="From another field" lines={candidateGuidance.careerChangers} />
      </PanelBody>
      <PanelFoot>No evidence by itself: {evaluationPrinciples.notEvidence.join("; ").toLowerCase()}.</PanelFoot>
    </Panel>
  );
}
