import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { getPayroll, type OwnPayroll } from "@/lib/data/own-payrolls";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { formatMoment, formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { PayrollDesk } from "./payroll-desk";
import { PayrollRefusals } from "./payroll-refusals";

export const metadata: Metadata = { title: "A payroll" };

type PayrollPageProps = { readonly params: Promise<{ readonly payrollId: string }> };

async function loadPayroll(actor: Actor, id: string): Promise<OwnPayroll> {
  try {
    return await getPayroll(actor, id);
  } catch (error) {
    if (error instanceof DomainError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}

const STATES = { waiting: "Waits", taken: "Taken", undone: "Taken back" } as const;

export default async function PayrollPage({ params }: PayrollPageProps) {
  const actor = await requireActor("own-pay:write");
  const payroll = await loadPayroll(actor, (await params).payrollId);
  const { fileName, status, takenAt, createdAt, refusals } = payroll;
  return (
    <PageFrame
      crumbs={[
        { label: "Compensation", href: "/compensation" },
        { label: "Our people", href: "/compensation/people" },
      ]}
      title={fileName}
      badge={<Badge tone="line">{STATES[status]}</Badge>}
      answer={
        takenAt === null
          ? `Sent ${formatMoment(createdAt.toISOString())}. Nobody of it counts before you take them.`
          : `Taken ${formatMoment(takenAt.toISOString())}; ${formatQuantity(refusals.length, "row was", "rows were")} refused.`
      }
    >
      <PayTabs current="Our people" />
      {status === "waiting" ? (
        <PayrollDesk actor={actor} payroll={payroll} />
      ) : (
        <PayrollRefusals
          refusals={refusals}
          title={formatQuantity(refusals.length, "row was refused", "rows were refused")}
        />
      )}
    </PageFrame>
  );
}
