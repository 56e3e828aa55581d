import type { PayImportCounts } from "@/lib/data/pay-imports";
import { inFlagOrder, type PayRecord } from "@/lib/domain/compensation/records/pay-record";

/** Counts records by flag and by role as they pass; "" is no role. */
export function tallyRows(): {
  readonly add: (records: readonly PayRecord[]) => void;
  readonly counts: () => PayImportCounts;
} {
  const flags = new Map<string, number>();
  const roles: Record<string, number> = {};
  return {
    add(records) {
      for (const record of records) {
        for (const flag of record.flags) flags.set(flag, (flags.get(flag) ?? 0) + 1);
        const role = record.role ?? "";
        roles[role] = (roles[role] ?? 0) + 1;
      }
    },
    counts: () => ({ flags: inFlagOrder(flags), roles }),
  };
}
