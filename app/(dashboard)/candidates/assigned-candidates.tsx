import { notFound } from "next/navigation";
import { PersonCell } from "@/components/evidence/person-cell";
import { PageFrame } from "@/components/layout/page-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { listAssigned } from "@/lib/data/assignments";
import { type Actor, may } from "@/lib/domain/access";
import { formatQuantity } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";

/** The list of somebody who sees only the candidates whom a recruiter assigned to them. */
export async function AssignedCandidates({ actor }: { readonly actor: Actor }) {
  if (!may(actor, "candidate:read")) notFound();
  const people = await listAssigned(actor);
  return (
    <PageFrame
      title="Candidates"
      answer={
        people.length === 0 ? (
          "Nobody is assigned to you."
        ) : (
          <>
            <b>{formatQuantity(people.length, "candidate")}</b> assigned to you.
          </>
        )
      }
    >
      <Panel>
        {people.length === 0 ? (
          <EmptyState title="Whom you will see here">
            The candidates whom a recruiter wants you to look at. They are assigned on the candidate&apos;s own page.
          </EmptyState>
        ) : (
          <Table caption="Candidates assigned to you, by name">
            <thead>
              <tr>
                <HeadCell>Candidate</HeadCell>
                <HeadCell>Nearest role</HeadCell>
              </tr>
            </thead>
            <tbody>
              {people.map(({ id, name, headline, isSample, nearestRole }) => (
                <Row key={id}>
                  <PersonCell
                    name={name}
                    headline={headline}
                    isSample={isSample}
                    href={`/candidates/${id}`}
                    className="w-[60%]"
                  />
                  <Cell>{(nearestRole && roleBySlug.get(nearestRole)?.name) || "None of the ten"}</Cell>
                </Row>
              ))}
            </tbody>
          </Table>
        )}
      </Panel>
    </PageFrame>
  );
}
