import type { Metadata } from "next";
import { LibraryTabs } from "@/app/(dashboard)/library-tabs";
import { ClaimForm } from "@/app/(dashboard)/market/claims/claim-form";
import { claimFormChoices } from "@/app/(dashboard)/market/claims/form-choices";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelBody } from "@/components/ui/panel";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { requireActor } from "@/lib/server/session";

export const metadata: Metadata = { title: "Add a claim" };

export default async function NewClaimPage() {
  const actor = await requireActor("claim:write");
  const { claims } = await listCurrentClaims(actor);
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: "Claims", href: "/market/claims" },
      ]}
      title="Add a claim"
      answer="One number about the market with what it counts, where, of which year, and who says so. It counts in every figure at once; one that disagrees with another stands beside it."
    >
      <LibraryTabs current="Claims" claims={claims.length} />
      <Panel>
        <PanelBody className="pt-4">
          <ClaimForm corrected={null} values={{ companyType: "all" }} {...claimFormChoices(claims)} />
        </PanelBody>
      </Panel>
    </PageFrame>
  );
}
