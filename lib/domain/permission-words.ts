import type { Permission } from "./access";

/** Each right in words, in the order in which the table of rights shows them. */
const PERMISSIONS: Readonly<Record<Permission, string>> = {
  "role:read": "See roles, profiles and the market",
  "role:write": "Change role profiles",
  "reference:write": "Load reference knowledge",
  "claim:write": "Add, correct and retire claims",
  "pay:write": "Import records of pay and say which titles are which role",
  "posting:write": "Write job descriptions and interview loops",
  "work:write": "Hand out the work of checklists",
  "team:read": "See the team and what it covers",
  "team:write": "Change the team",
  "channel:write": "Record channels and what they cost",
  "own-band:read": "See what the company pays by its own bands",
  "own-band:write": "Set the company's own bands",
  "own-pay:read": "See what present people are paid",
  "own-pay:write": "Bring in the payroll and remove it",
  "offer:read": "See offers and what they are worth",
  "offer:write": "Work out, save and delete offers",
  "team-cost:read": "See what a team costs",
  "team-cost:write": "Save and delete plans of what a team costs",
  "pool:read": "See lists, rankings and gaps of the pool",
  "pool:export": "Take lists and candidates out as files",
  "name:read": "See the names of candidates",
  "identity:reveal": "Reveal who a candidate is in blind review",
  "blind:write": "Turn blind review on and off",
  "candidate:read": "Open candidates and their résumés",
  "candidate:write": "Correct candidates",
  "candidate:assign": "Assign candidates to people",
  "candidate:delete": "Delete candidates",
  "import:read": "See imports",
  "import:write": "Import résumés",
  "journal:read": "Read the journal",
  "backup:read": "See and download backups",
  "backup:write": "Make backups",
  "account:read": "See who has an account",
  "account:write": "Invite people and change accounts",
  "own-account:write": "Change their own account",
  "token:write": "Make tokens for programs",
};

/** Every right with its words, in the order of the table. `Object.keys` forgets what the keys are, which the record says. */
export const permissionList = Object.keys(PERMISSIONS) as readonly Permission[];

/** A right as the interface names it. */
export function permissionInWords(permission: Permission): string {
  return PERMISSIONS[permission];
}

/** Where a right ends that is narrower for some than its words say; null where it does not. */
export function permissionLimit(role: string, permission: Permission): string | null {
  const isOfOnes = role === "interviewer" || role === "hiring-manager";
  return isOfOnes && (permission === "candidate:read" || permission === "name:read") ? "assigned" : null;
}
