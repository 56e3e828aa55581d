import { ClaimFigure } from "@/components/evidence/claim-figure";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { layerClaims } from "@/lib/domain/market/layer-claims";
import { formatCount, formatList } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import { type RoleLayer, roleLayers } from "@/lib/reference/role-layers";
import type { Role } from "@/lib/reference/roles";

/** What the layers of work that a role touches typically ask of people: a signal to read, never a gate. */
export function LayerPanel({ role, market }: { readonly role: Role; readonly market: readonly Claim[] }) {
  const layers = role.layersTouched.flatMap((number) => roleLayers.filter(({ layer }) => layer === number));
  return (
    <Panel>
      <PanelHead
        title={`${formatList(layers.map(({ name }) => name))}: what such posts typically ask`}
        subtitle="A signal to read a résumé by, never a gate: nothing here counts in a score"
      />
      {layers.map((layer) => (
        <LayerAsks key={layer.layer} layer={layer} market={market} />
      ))}
      <PanelFoot className="text-pretty">{role.layerExplanation}</PanelFoot>
    </Panel>
  );
}

type LayerProps = { readonly layer: RoleLayer; readonly market: readonly Claim[] };

function LayerAsks({ layer, market }: LayerProps) {
  const { education, publications, skills, experience } = layer.typicalRequirements;
  const asks = [
    { name: "Education", text: education },
    { name: "Publications", text: publications },
    { name: "Skills", text: skills },
    { name: "Experience", text: experience },
  ];
  return (
    <PanelBody className="border-t pt-3 pb-3 text-13 first-of-type:border-t-0">
      <h3 className="font-medium">{layer.name}</h3>
      <dl className="mt-1 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-1">
        {asks.map(({ name, text }) =>
          text === undefined ? null : (
            <div key={name} className="contents">
              <dt className="text-muted-foreground">{name}</dt>
              <dd className="text-secondary-foreground text-pretty">{text}</dd>
            </div>
          ),
        )}
        <LayerFigures layer={layer} market={market} />
      </dl>
      <p className="mt-1.5 text-12 text-muted-foreground text-pretty">{layer.evidenceNote}</p>
    </PanelBody>
  );
}

function LayerFigures({ layer: { layer, typicalRequirements }, market }: LayerProps) {
  const { positions, applicants } = layerClaims(market, layer);
  return (
    <>
      <dt className="text-muted-foreground">Positions</dt>
      <dd>
        {positions === null ? (
          "no claim"
        ) : (
          <ClaimFigure claim={positions}>
            {positions.mid === null
              ? `${formatCount(positions.low ?? 0)} or more`
              : `about ${formatCount(positions.mid)}`}
          </ClaimFigure>
        )}
      </dd>
      <dt className="text-muted-foreground">Competition</dt>
      <dd>
        {applicants === null ? (
          "no claim"
        ) : (
          <ClaimFigure claim={applicants}>{typicalRequirements.competition}</ClaimFigure>
        )}
      </dd>
    </>
  );
}
