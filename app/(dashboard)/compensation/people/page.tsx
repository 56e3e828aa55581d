import type { Metadata } from "next";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { listPayrolls } from "@/lib/data/own-payrolls";
import { may } from "@/lib/domain/access";
import { notePayView } from "@/lib/server/note-view";
import { requireActor } from "@/lib/server/session";
import { BringIn } from "./bring-in";
import { loadPeople } from "./load-people";
import { PayrollList } from "./payroll-list";
import { PeopleAnswer } from "./people-answer";
import { PeopleEmpty } from "./people-empty";
import { PeopleView } from "./people-view";
import { readPeopleView } from "./search-params";
import { WhoSees } from "./who-sees";

export const metadata: Metadata = { title: "Our people" };

type PeoplePageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function PeoplePage({ searchParams }: PeoplePageProps) {
  const actor = await requireActor("own-pay:read");
  const view = readPeopleView(await searchParams);
  const mayWrite = may(actor, "own-pay:write");
  const [loaded, payrolls] = await Promise.all([loadPeople(actor, view), mayWrite ? listPayrolls(actor) : []]);
  if (loaded !== null) notePayView(actor, loaded.payroll.id);
  return (
    <PageFrame
      crumbs={[{ label: "Compensation", href: "/compensation" }]}
      title="Our people"
      badge={loaded?.payroll.isSample ? <Badge tone="line">Sample</Badge> : null}
      answer={<PeopleAnswer loaded={loaded} />}
    >
      <PayTabs current="Our people" />
      <div className="grid gap-4">
        {loaded === null ? (
          <PeopleEmpty mayWrite={mayWrite} />
        ) : (
          <PeopleView loaded={loaded} view={view} mayWrite={mayWrite} />
        )}
        {payrolls.length === 0 ? null : <PayrollList payrolls={payrolls} currentId={loaded?.payroll.id ?? null} />}
        {loaded !== null && mayWrite ? <BringIn /> : null}
        <WhoSees actor={actor} />
      </div>
    </PageFrame>
  );
}
