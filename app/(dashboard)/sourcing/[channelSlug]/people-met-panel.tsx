import { stepNames } from "@/app/(dashboard)/sourcing/outcome-words";
import { CandidateLink } from "@/components/evidence/candidate-link";
import { PersonName, SampleMark } from "@/components/evidence/person-name";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { listMetThrough } from "@/lib/data/channel-yields";
import type { Actor } from "@/lib/domain/access";
import { formatDay } from "@/lib/format";

type PeopleMetPanelProps = { readonly actor: Actor; readonly channel: string; readonly after: string | null };

/** Whom the channel brought, the last first; nothing while it brought nobody. */
export async function PeopleMetPanel({ actor, channel, after }: PeopleMetPanelProps) {
  const { people, nextCursor } = await listMetThrough(actor, channel, after);
  if (people.length === 0 && after === null) return null;
  return (
    <Panel>
      <PanelHead title="Candidates met here" subtitle="The last first, with how far they came" />
      <Table caption="Candidates met through this channel">
        <thead>
          <tr>
            <HeadCell>Candidate</HeadCell>
            <HeadCell>Met on</HeadCell>
            <HeadCell>Came to</HeadCell>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.contactId}>
              <Cell>
                <CandidateLink
                  href={`/candidates/${person.candidateId}`}
                  className="mr-1.5 font-medium"
                  prefetch={false}
                >
                  <PersonName name={person.name} />
                </CandidateLink>
                {person.isSample ? <SampleMark /> : null}
              </Cell>
              <Cell>{formatDay(person.metOn)}</Cell>
              <Cell>
                {person.reached === null ? (
                  <span className="text-muted-foreground">nothing recorded</span>
                ) : (
                  stepNames[person.reached]
                )}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      {nextCursor === null && after === null ? null : (
        <PanelFoot className="print:hidden">
          {after === null ? null : (
            <Link href={`/sourcing/${channel}`} className="link">
              First page
            </Link>
          )}
          {nextCursor === null ? null : (
            <Button asChild size="xs" className="ml-auto">
              <Link href={`/sourcing/${channel}?after=${encodeURIComponent(nextCursor)}`} prefetch={false}>
                Earlier
              </Link>
            </Button>
          )}
        </PanelFoot>
      )}
    </Panel>
  );
}
