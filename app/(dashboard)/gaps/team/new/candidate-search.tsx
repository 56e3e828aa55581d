import { PersonName, SampleMark } from "@/components/evidence/person-name";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { listCandidates } from "@/lib/data/candidate-list";
import { type Actor, may } from "@/lib/domain/access";

const MOST_FOUND = 6;

type CandidateSearchProps = {
  readonly actor: Actor;
  readonly find: string;
  /** What is taken from the candidate. */
  readonly subtitle: string;
  /** The page that takes the one who is chosen as `?candidate=`. */
  readonly path: string;
};

/** Finds the candidate from whom a page is filled. */
export async function CandidateSearch({ actor, find, subtitle, path }: CandidateSearchProps) {
  if (!may(actor, "pool:read") || !may(actor, "candidate:read")) return null;
  const found =
    find === ""
      ? null
      : await listCandidates(actor, { search: find, sort: "name", direction: "ascending", limit: MOST_FOUND });
  return (
    <Panel>
      <PanelHead title="From a candidate" subtitle={subtitle} />
      <search aria-label="Candidates">
        <form className="flex max-w-md gap-2 px-4 pb-3">
          <Input type="search" name="find" aria-label="Name of a candidate" defaultValue={find} maxLength={120} />
          <Button type="submit">Find</Button>
        </form>
      </search>
      {found === null ? null : (
        <ul aria-label="Found" className="divide-y border-t">
          {found.rows.map(({ id, name, headline, isSample }) => (
            <li key={id} className="flex items-baseline gap-2 px-4 py-2 text-13">
              <Link href={`${path}?candidate=${id}`} className="font-medium hover:underline">
                <PersonName name={name} />
              </Link>
              {isSample ? <SampleMark /> : null}
              <span className="min-w-0 truncate text-12 text-muted-foreground">{headline}</span>
            </li>
          ))}
          {found.rows.length === 0 ? (
            <li className="px-4 py-2 text-13 text-muted-foreground">No candidate is called that.</li>
          ) : null}
        </ul>
      )}
    </Panel>
  );
}
