import { DomainError } from "./errors";

/** What somebody may do, as `noun:verb`. */
export type Permission =
  | "role:read"
  | "role:write"
  | "pool:read"
  | "pool:export"
  | "name:read"
  | "candidate:read"
  | "candidate:write"
  | "candidate:delete"
  | "candidate:assign"
  | "identity:reveal"
  | "blind:write"
  | "import:read"
  | "import:write"
  | "journal:read"
  | "backup:read"
  | "backup:write"
  | "account:read"
  | "account:write"
  | "own-account:write"
  | "token:write"
  | "claim:write"
  | "pay:write"
  | "team:read"
  | "team:write"
  | "posting:write"
  | "channel:write"
  | "own-band:read"
  | "own-band:write"
  | "own-pay:read"
  | "own-pay:write"
  | "offer:read"
  | "offer:write"
  | "team-cost:read"
  | "team-cost:write"
  | "work:write"
  | "reference:write";

/** What an account can be, from the widest rights to the narrowest. */
export const accountRoles = [
  "owner",
  "admin",
  "recruiter",
  "hiring-manager",
  "interviewer",
  "auditor",
  "market-viewer",
] as const;

export type AccountRole = (typeof accountRoles)[number];

/** The role that a stored word names, or null when there is none. */
export function accountRoleOf(word: string): AccountRole | null {
  return accountRoles.find((role) => role === word) ?? null;
}

/** What people are paid is nobody's by role but owners' and admins'. */
export const ownPayPermissions = ["own-pay:read", "own-pay:write"] as const satisfies readonly Permission[];

/** Rights that an account can be named for beyond its role. */
export const grantablePermissions = [...ownPayPermissions, "identity:reveal"] as const satisfies readonly Permission[];

export type GrantablePermission = (typeof grantablePermissions)[number];

/** Who asks. Every verb of `lib/data` takes one first. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly role: AccountRole | "system";
  /** Where given, what they were named for beyond their role. */
  readonly grants?: readonly GrantablePermission[];
  /** Where given, what the program that asks was limited to; never more than the role. */
  readonly scopes?: readonly Permission[];
  /** Where given, blind review is on: who candidates are is hidden from them, but for those whom they revealed. */
  readonly blind?: BlindReview;
};

/** Whom somebody revealed in blind review: the candidate's id, and until when. What is over is not in it. */
export type BlindReview = { readonly revealed: ReadonlyMap<string, Date> };

const marketViewer: readonly Permission[] = ["role:read", "own-account:write"];
const interviewer: readonly Permission[] = [...marketViewer, "name:read", "candidate:read"];
const hiringManager: readonly Permission[] = [
  ...interviewer,
  "team:read",
  "posting:write",
  "work:write",
  "team-cost:read",
  "team-cost:write",
  "own-band:read",
];
const auditor: readonly Permission[] = [
  ...marketViewer,
  "pool:read",
  "journal:read",
  "backup:read",
  "account:read",
  "team:read",
  "token:write",
];
const recruiter: readonly Permission[] = [
  ...hiringManager,
  "role:write",
  "pool:read",
  "pool:export",
  "candidate:write",
  "candidate:delete",
  "candidate:assign",
  "identity:reveal",
  "import:read",
  "import:write",
  "claim:write",
  "pay:write",
  "team:write",
  "channel:write",
  "offer:read",
  "offer:write",
  "token:write",
];
const admin: readonly Permission[] = [
  ...recruiter,
  "journal:read",
  "backup:read",
  "backup:write",
  "account:read",
  "account:write",
  "own-band:write",
  "blind:write",
  ...ownPayPermissions,
];

/** The one table of who may do what; Settings → People shows it as it stands here. */
export const permissionsOfRole: Readonly<Record<AccountRole, readonly Permission[]>> = {
  owner: admin,
  admin,
  recruiter,
  "hiring-manager": hiringManager,
  interviewer,
  auditor,
  "market-viewer": marketViewer,
};

/** Somebody at this machine's command line, who could read the files of the data folder anyway. */
export const localOwner: Actor = Object.freeze({ id: "local-owner", name: "The command line", role: "owner" });

/** The program itself, when it loads reference knowledge at start or works through an import. */
export const systemActor: Actor = Object.freeze({ id: "system", name: "Rolecall", role: "system" });

/** Whether the table grants `permission` to `actor`, or somebody named them for it. The program itself may all. */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.role === "system") return true;
  if (actor.scopes !== undefined && !actor.scopes.includes(permission)) return false;
  const grants: readonly Permission[] = actor.grants ?? [];
  return permissionsOfRole[actor.role].includes(permission) || grants.includes(permission);
}

/** All that `actor` may. */
export function rightsOf(actor: Actor): readonly Permission[] {
  return permissionsOfRole.owner.filter((permission) => may(actor, permission));
}

/** The failure of somebody who asked for more than the table grants; the journal keeps which right it was. */
export class AccessRefused extends DomainError {
  constructor(readonly permission: Permission) {
    super("FORBIDDEN", "Your account may not do this. Ask the owner of this Rolecall for access.");
  }
}

/** Throws FORBIDDEN unless the table grants `permission` to `actor`. */
export function authorize(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw new AccessRefused(permission);
}

/**
 * Whether somebody of one role may make an account of another role, change it to that, or take it away: an owner any, an admin any but
 * an owner, others none.
 */
export function mayManage(manager: AccountRole | "system", managed: AccountRole): boolean {
  if (manager === "owner") return true;
  return manager === "admin" && managed !== "owner";
}
