import { UploadForm } from "@/app/(dashboard)/compensation/records/upload-form";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { PasteForm } from "./paste-form";

/** Takes a payroll as a file or as a pasted table. */
export function BringIn() {
  return (
    <Panel>
      <PanelHead
        title="Bring in the payroll"
        subtitle="One row a person: a number or name, the job title, the base pay; level, office, currency, share of full time and gender where you have them"
      />
      <PanelBody className="grid items-start gap-6 lg:grid-cols-2">
        <UploadForm
          label="A payroll"
          hint="CSV or XLSX, up to 20 MB and 20,000 people. Nobody is taken before you have seen who would be."
          accept=".csv,.tsv,.txt,.xlsx"
          sendTo="/compensation/people/upload"
          openUnder="/compensation/people/payrolls"
        />
        <PasteForm />
      </PanelBody>
      <PanelFoot>
        <span className="max-w-[86ch]">
          A personnel number is enough: names are not needed, and a column that you do not choose is not read. Owners,
          admins and whom they name see what people are paid; nobody else does, and each look is in the journal.
        </span>
      </PanelFoot>
    </Panel>
  );
}
