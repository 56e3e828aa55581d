import { KeepFresh } from "@/app/(dashboard)/candidates/import/keep-fresh";
import { Banner } from "@/components/ui/banner";
import { listImportsBehindRates } from "@/lib/data/pay-record-rates";
import type { Actor } from "@/lib/domain/access";
import { formatQuantity } from "@/lib/format";

/** Says while imported records follow new exchange rates; nothing when they do. It is gone by itself once that is done. */
export async function RatesNotice({ actor }: { readonly actor: Actor }) {
  const behind = await listImportsBehindRates(actor);
  const rows = behind.reduce((sum, { takenRows }) => sum + takenRows, 0);
  return (
    <>
      <KeepFresh isActive={behind.length > 0} />
      <div role="status">
        {behind.length === 0 ? null : (
          <Banner>
            The US dollars of {formatQuantity(rows, "imported record")} from {formatQuantity(behind.length, "file")} are
            being made anew by the exchange rates in force. Until that is done, bands and records may show them by those
            before.
          </Banner>
        )}
      </div>
    </>
  );
}
