import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { write } from "@/lib/data/access";
import { accountsStore } from "@/lib/data/accounts-store";
import { assignCandidate } from "@/lib/data/assignments";
import { getCandidate } from "@/lib/data/candidates";
import { closeDatabase } from "@/lib/data/database";
import { correctFact } from "@/lib/data/fact-corrections";
import { addImportFile, createImport } from "@/lib/data/imports";
import { newId } from "@/lib/data/new-id";
import { addTeamMember } from "@/lib/data/team";
import { type AccountRole, type Actor, accountRoles, localOwner, systemActor } from "@/lib/domain/access";
import { backupName } from "@/lib/domain/backup/backup-name";
import { readEnv } from "@/lib/env";
import { authSecret } from "@/lib/server/accounts/auth-secret";
import { hashOfToken } from "@/lib/server/accounts/secret-token";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { makeCaller } from "./make-caller";
import { plantCandidate } from "./plant-candidate";
import { plantLink } from "./plant-link";
import { plantOffer, plantPayrolls } from "./plant-pay";
import { plantSheet } from "./plant-sheet";

/* Plants words that stand nowhere else in the database of ROLECALL_DATA, and prints them as JSON: which kind of thing each is, whose it is. */

type Canary = { readonly kind: string; readonly value: string; readonly whose?: string };

const now = new Date();
const canaries: Canary[] = [];
/** What tells who somebody is, and so what blind review hides. */
const identity = { assigned: [] as string[], unassigned: [] as string[] };

function plant(kind: string, value: string, whose?: string): string {
  canaries.push({ kind, value, ...(whose === undefined ? {} : { whose }) });
  return value;
}

/** Somebody who is signed in, with everything that can be kept of an account. */
async function plantCaller(role: AccountRole): Promise<{ readonly id: string; readonly cookie: string }> {
  const caller = await makeCaller(`mail-${role}-canary`, { role }, now);
  const canBeAssigned = role === "interviewer" || role === "hiring-manager";
  const kind = `name of a colleague who ${canBeAssigned ? "can" : "cannot"} be assigned`;
  const name = plant(kind, `name-${role}-canary`, role);
  plant("address of a colleague", `mail-${role}-canary@example.org`, role);
  plant("secret", caller.token);
  plant("secret", hashOfToken(caller.token));
  const secret = (what: string) => plant("secret", `secret-${what}-${role}-canary`);
  const ipAddress = plant("secret", `2001:db8::${accountRoles.indexOf(role) + 10}:cafe`);
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) ${plant("secret", `browser-${role}-canary`)} Firefox/140.0`;
  const store = accountsStore();
  // The password was given a moment ago, so that no page asks for it before it tells.
  const data = { ipAddress, userAgent, confirmedAt: now };
  await store.session.update({ where: { id: caller.sessionId }, data });
  await store.account.updateMany({ where: { userId: caller.id }, data: { password: secret("password") } });
  await store.twoFactor.create({
    data: { id: newId(), userId: caller.id, secret: secret("totp"), backupCodes: secret("recovery") },
  });
  await store.user.update({ where: { id: caller.id }, data: { name, twoFactorEnabled: true } });
  await write(systemActor, "account:write", async (db) => {
    const expiresAt = new Date(now.getTime() + 60 * 60 * 1000);
    const dates = { createdAt: now, expiresAt };
    const prefix = plant("beginning of a token", `rolecall_${role}-canary`, role);
    const token = { id: newId(), userId: caller.id, name: `token of ${role}`, prefix, hash: secret("token") };
    await db.apiToken.create({ data: { ...token, scopes: '["pool:read"]', ...dates } });
    const link = { id: newId(), tokenHash: secret("link"), purpose: "password", userId: caller.id };
    await db.oneTimeLink.create({ data: { ...link, createdBy: caller.id, ...dates } });
    return { result: undefined, entry: null };
  });
  await store.verification.create({
    data: { ...{ id: newId(), createdAt: now, updatedAt: now, expiresAt: now }, ...verification(secret) },
  });
  return { id: caller.id, cookie: caller.cookie };
}

function verification(secret: (what: string) => string) {
  return { identifier: secret("identifier"), value: secret("value") };
}

async function plantInvitation(): Promise<void> {
  const expiresAt = new Date(now.getTime() + 60 * 60 * 1000);
  const name = plant("name of an invited person", "invited-name-canary");
  const email = plant("address of an invited person", "invited-canary@example.org");
  const invitation = { purpose: "invitation", name, email, role: "recruiter", createdBy: "nobody" };
  await write(systemActor, "account:write", async (db) => {
    const tokenHash = plant("secret", "secret-invitation-canary");
    await db.oneTimeLink.create({ data: { id: newId(), tokenHash, ...invitation, createdAt: now, expiresAt } });
    return { result: undefined, entry: null };
  });
}

async function plantImport(): Promise<string> {
  const { importId } = await createImport(localOwner, { isSample: false });
  const originalName = plant("file name of an import", "failed-file-canary.pdf");
  const storageKey = plant("place of a file", newId());
  const { fileId } = await addImportFile(localOwner, importId, { originalName, byteLength: 1, storageKey });
  await write(systemActor, "import:write", async (db) => {
    const data = { status: "failed", reason: "It is broken.", failureCode: "DAMAGED", finishedAt: now };
    await db.importFile.update({ where: { id: fileId }, data });
    return { result: undefined, entry: null };
  });
  return importId;
}

function plantBackup(): string {
  const { backupsFolder } = readEnv();
  const name = backupName(now.toISOString(), "asked");
  mkdirSync(backupsFolder, { recursive: true });
  writeFileSync(path.join(backupsFolder, name), plant("contents of a backup", "inside-backup-canary"));
  return name;
}

/** Somebody on the team who was a candidate, under a name of their own. */
async function plantMember(candidateId: string): Promise<string> {
  const name = plant("name of a team member", "member-name-canary");
  const skills = ["python", "kubernetes"].map((skill) => ({ skill, level: 4 }));
  return (await addTeamMember(localOwner, { name, title: "", role: null, skills }, candidateId)).id;
}

const assigned = await plantCandidate(plant, {
  which: "assigned",
  name: "Quillora Zephanderly",
  telling: identity.assigned,
});
const unassigned = await plantCandidate(plant, {
  which: "unassigned",
  name: "Marrowick Tundravale",
  telling: identity.unassigned,
});
plant("secret", authSecret());
const cookies: Record<string, string> = {};
const accounts: Record<string, string> = {};
for (const role of accountRoles) {
  const { id, cookie } = await plantCaller(role);
  cookies[role] = cookie;
  accounts[role] = id;
}
// A colleague whom the interviewer does not know by name corrected something of the candidate whom they see.
const recruiter: Actor = { id: accounts.recruiter ?? "", name: "", role: "recruiter" };
const corrected = { field: "yearsExperience", key: "", value: { low: 7, high: 7 } } as const;
const { version: seenVersion } = await getCandidate(localOwner, assigned);
await correctFact(recruiter, assigned, { seenVersion, correction: corrected });
const assignees = [accounts.interviewer, accounts["hiring-manager"]].filter((id) => id !== undefined);
await assignCandidate(localOwner, assigned, assignees, now);
await plantInvitation();
const importId = await plantImport();
const member = await plantMember(unassigned);
await plantLink(assigned, unassigned, now);
const offer = await plantOffer(plant, unassigned, now);
const payrolls = await plantPayrolls(plant);
const sheet = await plantSheet(plant);
const backup = plantBackup();
const { nearestRole } = await getCandidate(localOwner, assigned);
closeParsers();
await closeDatabase();
console.log(
  JSON.stringify({
    canaries,
    identity,
    cookies,
    accounts,
    assigned,
    unassigned,
    importId,
    backup,
    member,
    offer,
    payrolls,
    sheet,
    role: nearestRole,
  }),
);
