import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { OfferVersionPage } from "@/lib/data/offer-versions";
import { formatMoment, formatQuantity } from "@/lib/format";
import { versionWords } from "./version-words";

type VersionPanelProps = {
  readonly id: string;
  /** The number of the version that stands. */
  readonly current: number;
  /** The earlier one that the page shows; null when it shows what stands. */
  readonly shown: number | null;
  readonly page: OfferVersionPage;
  /** Names of those who saved, by their account. */
  readonly names: ReadonlyMap<string, string>;
  /** Id of whoever looks. */
  readonly reader: string;
};

/** Every save of an offer: who, when and what changed; an earlier one can be looked at and put back. */
export function VersionPanel({ id, current, shown, page, names, reader }: VersionPanelProps) {
  const { versions, before } = page;
  const path = `/compensation/offers/${id}`;
  const who = (account: string) => (account === reader ? "you" : (names.get(account) ?? null));
  return (
    <Panel id="versions" className="print:hidden">
      <PanelHead
        title="Versions"
        subtitle={`${formatQuantity(current, "version")}; each save is kept, the newest stands`}
      />
      <ol className="text-13" aria-label="Versions of the offer">
        {versions.map((version, index) => {
          const name = who(version.createdBy);
          return (
            <li key={version.version} className="grid gap-0.5 border-t px-4 py-2">
              <span className="flex flex-wrap items-baseline gap-x-2">
                <b className="font-medium">Version {version.version}</b>
                <span className="text-12 text-muted-foreground">
                  {name === null ? "" : `by ${name}, `}
                  {formatMoment(version.createdAt.toISOString())}
                </span>
                {version.version === current ? <Badge tone="line">stands</Badge> : null}
                {version.version === shown ? <Badge tone="unknown">shown</Badge> : null}
              </span>
              <span className="text-12 text-secondary-foreground [overflow-wrap:anywhere]">
                {versionWords(version, versions[index + 1] ?? before).join("; ")}
              </span>
              {version.version === current || version.version === shown ? null : (
                <Link
                  href={`${path}?version=${version.version}`}
                  className="link justify-self-start text-12"
                  aria-label={`Look at version ${version.version}`}
                >
                  Look at it
                </Link>
              )}
            </li>
          );
        })}
      </ol>
      {before === null ? null : (
        <PanelFoot>
          <Link href={`${path}?versions=${before.version}#versions`} className="link">
            Earlier versions
          </Link>
        </PanelFoot>
      )}
    </Panel>
  );
}
