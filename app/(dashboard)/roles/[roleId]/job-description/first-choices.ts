import type { PostingChoices } from "@/lib/domain/posting/job-description";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import { roleBySlug } from "@/lib/reference/roles";

/** What a new description says of the post: its role and level; everything else is for a person to say. */
export function firstChoices(role: string): PostingChoices {
  return {
    title: roleBySlug.get(role)?.name ?? role,
    level: defaultLevel(role),
    ...{ company: "", place: "", country: "", workMode: "hybrid", employment: "FULL_TIME" },
    ...{ payLow: null, payHigh: null, currency: "", equity: "", benefits: "" },
    ...{ scaleNow: "", scaleNext: "", hardware: "", reportsTo: "", team: "" },
    ...{ outcomes: "", steps: "", growth: "", applyBy: "", apply: "" },
  };
}
