import type { AccountRole } from "./access";

const ROLES: Readonly<Record<AccountRole, { readonly name: string; readonly note: string }>> = {
  owner: { name: "Owner", note: "May do everything, and make other owners." },
  admin: { name: "Admin", note: "May do everything but change owners." },
  recruiter: { name: "Recruiter", note: "Imports, corrects, ranks and exports; edits role profiles." },
  "hiring-manager": { name: "Hiring manager", note: "Sees the candidates who were assigned to them." },
  interviewer: { name: "Interviewer", note: "Sees the candidates who were assigned to them." },
  auditor: { name: "Auditor", note: "Reads rankings without names, and the journal." },
  "market-viewer": { name: "Viewer of market data", note: "Sees roles and the market, no candidates." },
};

/** A role as the interface names it. */
export function roleInWords(role: AccountRole): string {
  return ROLES[role].name;
}

/** What a role is for, in a sentence. */
export function roleNote(role: AccountRole): string {
  return ROLES[role].note;
}
