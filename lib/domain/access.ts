import { DomainError } from "./errors";

/** What somebody may do, as `noun:verb`. */
export type Permission =
  | "role:read"
  | "role:write"
  | "candidate:read"
  | "candidate:write"
  | "candidate:delete"
  | "import:read"
  | "import:write"
  | "journal:read"
  | "backup:read"
  | "backup:write"
  | "reference:write";

export type ActorRole = "owner" | "recruiter" | "viewer" | "system";

/** Who asks. Every verb of `lib/data` takes one first. */
export type Actor = { readonly id: string; readonly name: string; readonly role: ActorRole };

const viewer: readonly Permission[] = ["role:read", "candidate:read", "import:read"];
const recruiter: readonly Permission[] = [...viewer, "role:write", "candidate:write", "import:write"];
const owner: readonly Permission[] = [...recruiter, "candidate:delete", "journal:read", "backup:read", "backup:write"];

/** The one table of who may do what. */
const permissions: Readonly<Record<ActorRole, readonly Permission[]>> = {
  viewer,
  recruiter,
  owner,
  system: [...owner, "reference:write"],
};

/** The person at this machine: until accounts exist, the server listens on loopback only and everybody there is the owner. */
export const localOwner: Actor = Object.freeze({ id: "local-owner", name: "You", role: "owner" });

/** The program itself, when it loads reference knowledge at start or works through an import. */
export const systemActor: Actor = Object.freeze({ id: "system", name: "Rolecall", role: "system" });

/** Whether the table grants `permission` to `actor`. */
export function may(actor: Actor, permission: Permission): boolean {
  return permissions[actor.role].includes(permission);
}

/** Throws FORBIDDEN unless the table grants `permission` to `actor`. */
export function authorize(actor: Actor, permission: Permission): void {
  if (may(actor, permission)) return;
  throw new DomainError("FORBIDDEN", "Your account may not do this. Ask the owner of this Rolecall for access.");
}
