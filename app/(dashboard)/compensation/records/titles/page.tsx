import type { Metadata } from "next";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { listOwnTitleRules, listTitlesWithoutRole, type OwnTitleRule } from "@/lib/data/pay-title-rules";
import { may } from "@/lib/domain/access";
import { shippedTitleRules, type TitleRule } from "@/lib/domain/compensation/records/title-rules";
import { formatCount, formatQuantity } from "@/lib/format";
import { roleNames } from "@/lib/reference/role-names";
import { requireActor } from "@/lib/server/session";
import { RemoveRule } from "./remove-rule";
import { RuleForm } from "./rule-form";

export const metadata: Metadata = { title: "Titles and roles" };

const nameOfRole = (slug: string | null): string =>
  slug === null ? "None of the ten" : (roleNames.find((role) => role.slug === slug)?.name ?? slug);

export default async function TitleRulesPage() {
  const actor = await requireActor("role:read");
  const [own, unmapped] = await Promise.all([listOwnTitleRules(actor), listTitlesWithoutRole(actor)]);
  const mayWrite = may(actor, "pay:write");
  return (
    <PageFrame
      crumbs={[
        { label: "Compensation", href: "/compensation" },
        { label: "Pay records", href: "/compensation/records" },
      ]}
      title="Titles and roles"
      answer={
        <>
          <b>{formatQuantity(own.length + shippedTitleRules.length, "rule")}</b> say which titles are which role. The
          first that fits decides; your own come first. A title that none knows stays without a role and counts nowhere.
        </>
      }
    >
      <PayTabs current="Records" />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          {mayWrite ? (
            <Panel>
              <PanelHead
                title="Add a rule"
                subtitle="Every record is mapped anew at once, and its percentiles with it"
              />
              <PanelBody>
                <RuleForm />
              </PanelBody>
            </Panel>
          ) : null}
          <UnmappedPanel unmapped={unmapped} />
        </div>
        <RulePanel own={own} mayWrite={mayWrite} />
      </div>
    </PageFrame>
  );
}

function UnmappedPanel({
  unmapped,
}: {
  readonly unmapped: readonly { readonly title: string; readonly rows: number }[];
}) {
  if (unmapped.length === 0) return null;
  return (
    <Panel>
      <PanelHead title="Titles that no rule knows" subtitle="The 20 that most imported records have" />
      <Table caption="Titles without a role">
        <thead>
          <tr>
            <HeadCell>Title</HeadCell>
            <HeadCell numeric>Records</HeadCell>
          </tr>
        </thead>
        <tbody>
          {unmapped.map(({ title, rows }) => (
            <Row key={title}>
              <Cell className="[overflow-wrap:anywhere]">{title}</Cell>
              <Cell numeric>{formatCount(rows)}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

function RulePanel({ own, mayWrite }: { readonly own: readonly OwnTitleRule[]; readonly mayWrite: boolean }) {
  return (
    <Panel>
      <PanelHead
        title="The rules, in the order in which they are tried"
        subtitle="The shipped ones give every published claim of the aijobs.net index its very number of records"
      />
      <Table caption="Rules from titles to roles">
        <thead>
          <tr>
            <HeadCell>A title that</HeadCell>
            <HeadCell>is this role</HeadCell>
            {mayWrite ? (
              <HeadCell>
                <span className="sr-only">What you can do</span>
              </HeadCell>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {own.map((rule) => (
            <Row key={rule.id}>
              <RuleCells rule={rule} />
              {mayWrite ? (
                <Cell>
                  <RemoveRule id={rule.id} words={rule.words} />
                </Cell>
              ) : null}
            </Row>
          ))}
          {shippedTitleRules.map((rule) => (
            <Row key={`${rule.match}|${rule.words}`}>
              <RuleCells rule={rule} />
              {mayWrite ? <Cell /> : null}
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

function RuleCells({ rule }: { readonly rule: TitleRule }) {
  return (
    <>
      <Cell>
        <span className="text-muted-foreground">{rule.match}</span> {rule.words}
      </Cell>
      <Cell>{nameOfRole(rule.role)}</Cell>
    </>
  );
}
