import type { Metadata } from "next";
import { SettingsTabs } from "@/app/(dashboard)/settings/settings-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { KeyValues } from "@/components/ui/key-values";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { isBlindReview } from "@/lib/data/blind-review";
import { may } from "@/lib/domain/access";
import { YEARS_SHOWN } from "@/lib/domain/blind/find-years";
import { REVEAL_HOURS } from "@/lib/domain/blind/reveal";
import { requireActor } from "@/lib/server/session";
import { BlindSwitch } from "./blind-switch";

export const metadata: Metadata = { title: "Blind review" };

export default async function BlindReviewPage() {
  const actor = await requireActor("own-account:write");
  const isOn = await isBlindReview(actor);
  const maySwitch = may(actor, "blind:write");
  return (
    <PageFrame
      title="Blind review"
      answer={
        isOn ? (
          <>
            <b>On</b>: who candidates are is hidden from everybody, owners too, until they reveal one.
          </>
        ) : (
          <>
            <b>Off</b>: whoever may open a candidate sees who it is.
          </>
        )
      }
    >
      <SettingsTabs actor={actor} current="Blind review" />
      <Panel>
        <PanelHead
          title="What blind review does"
          subtitle="One rule for lists, pages, files and programs with a token"
        />
        <PanelBody>
          <RuleOfBlindReview />
        </PanelBody>
        <PanelFoot>
          {maySwitch ? (
            <BlindSwitch isOn={isOn} />
          ) : (
            <span>Owners and admins turn it on and off. The journal has each time.</span>
          )}
        </PanelFoot>
      </Panel>
    </PageFrame>
  );
}

function RuleOfBlindReview() {
  return (
    <KeyValues
      rows={[
        {
          key: "Hidden",
          value:
            "Names, e-mail, telephone, street, links, photos, schools, birth, nationality, family, referees, names of files, and words for men and women. Labels such as [name] stand in their place",
        },
        {
          key: "Years",
          value: `Years of education and birth are hidden, and every year more than ${YEARS_SHOWN} years back. Earlier positions show how long they lasted`,
        },
        {
          key: "Stays",
          value:
            "Town, employers, titles, skills, quotes and years of experience. No score changes: none is made of the masked text",
        },
        {
          key: "Reveal",
          value: `Recruiters, admins and owners, and whoever was named for it under People, reveal one candidate at a time and say why. It holds for them alone, ends after ${REVEAL_HOURS} hours, and stands in the journal`,
        },
        {
          key: "Waits for it",
          value:
            "The file itself, receipts, the sheet for the candidate, the check of what must not matter, corrections",
        },
        {
          key: "Not covered",
          value:
            "A program finds names and words, not meaning: an employer with one founder or a talk with a title can still tell who somebody is",
        },
      ]}
    />
  );
}
