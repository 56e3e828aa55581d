import { Banner } from "@/components/ui/banner";
import type { IntegrityReport } from "@/lib/data/integrity-report";
import type { ResumeWarning } from "@/lib/domain/resume/resume";
import { integrityInWords } from "./integrity-panel";

/** Warnings that the integrity report says with their words and what was done. */
const TOLD_BY_REPORT: ReadonlySet<ResumeWarning["code"]> = new Set<ResumeWarning["code"]>([
  "HIDDEN_TEXT",
  "IMPLAUSIBLE_DATE",
]);

type DocumentBannersProps = { readonly warnings: readonly ResumeWarning[]; readonly integrity: IntegrityReport };

/** What somebody should know of a document before they trust its reading. */
export function DocumentBanners({ warnings, integrity }: DocumentBannersProps) {
  const isOpen = integrity.findings.some(({ weight, mark }) => weight === "look" && mark === null);
  const link = (
    <a href="#integrity" className="link">
      See what
    </a>
  );
  return (
    <>
      {warnings
        .filter(({ code }) => !TOLD_BY_REPORT.has(code))
        .map((warning) => (
          <Banner key={warning.message} tone="unknown">
            {warning.message}
          </Banner>
        ))}
      {isOpen ? <Banner action={link}>{integrityInWords(integrity)}. No score depends on it.</Banner> : null}
    </>
  );
}
