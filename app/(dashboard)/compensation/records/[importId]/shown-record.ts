import type { PayRecordPage } from "@/lib/data/pay-record-lists";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import type { ShownRecord } from "./record-table";

/** A stored record as the table shows it. */
export function shownRecord({ roleSlug, level, flags, ...record }: PayRecordPage["records"][number]): ShownRecord {
  return {
    ...record,
    role: roleSlug,
    level: payLevels.find((one) => one === level) ?? null,
    flags: flags === "" ? [] : flags.split(","),
  };
}
