import { z } from "zod";
import { builtEntries, builtPages } from "./built-entries";

/** What tests/support/plant-canaries.ts prints. */
export const Planted = z.object({
  canaries: z.array(z.object({ kind: z.string(), value: z.string().min(5), whose: z.string().optional() })),
  identity: z.object({ assigned: z.array(z.string().min(5)), unassigned: z.array(z.string().min(5)) }),
  cookies: z.record(z.string(), z.string()),
  accounts: z.record(z.string(), z.string()),
  ...{
    assigned: z.string(),
    unassigned: z.string(),
    importId: z.string(),
    backup: z.string(),
    member: z.string(),
    offer: z.string(),
    payrolls: z.array(z.string()),
    sheet: z.string(),
    role: z.string(),
  },
});
export type Planted = z.infer<typeof Planted>;

/** What a pattern's places stand for, each in turn. */
function fillings(planted: Planted): Readonly<Record<string, readonly string[]>> {
  const { assigned, unassigned, role, backup, member, offer, payrolls, sheet, accounts } = planted;
  return {
    "[candidateId]": [assigned, unassigned],
    "[roleId]": [role],
    "[name]": [backup],
    "[memberId]": [member],
    "[offerId]": [offer],
    "[payrollId]": payrolls,
    "[sheetId]": [sheet],
    "[form]": ["csv", "json"],
    "[userId]": [accounts.owner ?? "", accounts.interviewer ?? "", accounts.auditor ?? ""],
  };
}

/** Questions that an address is asked with, so that it tells as much as it can; none repeats a canary letter by letter. */
function questions({
  assigned,
  unassigned,
  role,
  importId,
  offer,
}: Planted): Readonly<Record<string, readonly string[]>> {
  const place = `role=${role}&level=senior`;
  return {
    "/candidates": ["q=quillora", "q=UNASSIGNEDHEADLINECANARY", `role=${role}&sort=expected`, "skill=python"],
    "/candidates/export": ["format=evidence", "format=json-resume"],
    "/candidates/[candidateId]/export": ["format=evidence", "format=json-resume"],
    "/candidates/import": [`import=${importId}`],
    "/candidates/import/failures": [`import=${importId}`],
    "/compare": [`${place}&ids=${assigned},${unassigned}&show=all`, `${place}&find=marrowick`],
    "/compensation/offers": ["q=marrowick", "q=offer"],
    "/compensation/offers/[offerId]": [`with=${offer}`, "version=1"],
    "/compensation/offers/new": [`candidate=${unassigned}`, `with=${offer}`],
    "/gaps": ["proving", "possible", "lacking", "one-away"].flatMap((who) =>
      ["python", "kubernetes"].flatMap((skill) =>
        ["pool", "team"].map((view) => `view=${view}&role=${role}&kinds=all&skill=${skill}&who=${who}`),
      ),
    ),
    "/gaps/team": ["search=member", "search=NAME-CANARY"],
    "/gaps/team/new": [`candidate=${unassigned}`, "find=marrowick"],
    "/settings/journal": [`object=${assigned}`],
    "/link": ["token=a-guess"],
  };
}

export type CanaryAddress = { readonly address: string; readonly isPage: boolean };

/** Every address of the build that is asked with GET, its places filled in, plain and with its questions. */
export function canaryAddresses(planted: Planted): readonly CanaryAddress[] {
  const pages = builtPages();
  const [filled, asked] = [fillings(planted), questions(planted)];
  return builtEntries().flatMap((entry) => {
    const [method, pattern = ""] = entry.split(" ");
    if (method !== "GET") return [];
    const place = /\[\w+\]/.exec(pattern)?.[0];
    const paths = place === undefined ? [pattern] : (filled[place] ?? []).map((value) => pattern.replace(place, value));
    const addresses = paths.flatMap((path) => [
      path,
      ...(asked[pattern] ?? []).map((question) => `${path}?${question}`),
    ]);
    return addresses.map((address) => ({ address, isPage: pages.has(pattern) }));
  });
}
