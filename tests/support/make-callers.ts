import { firstChoices } from "@/app/(dashboard)/roles/[roleId]/job-description/first-choices";
import { assignCandidate } from "@/lib/data/assignments";
import { listCandidates } from "@/lib/data/candidate-list";
import { closeDatabase } from "@/lib/data/database";
import { createLoop } from "@/lib/data/interview-loops";
import { createPosting } from "@/lib/data/postings";
import { accountRoles, localOwner } from "@/lib/domain/access";
import { type Kind, makeCaller } from "./make-caller";

/* Makes one caller of each kind in the database of ROLECALL_DATA and prints their cookies and what they ask for, as JSON. */

const now = new Date();
const assignees: string[] = [];
const cookies: Record<string, string> = {};

async function addCaller(name: string, kind: Kind): Promise<void> {
  const { id, cookie } = await makeCaller(name, kind, now);
  cookies[name] = cookie;
  if (kind.role === "interviewer" || kind.role === "hiring-manager") assignees.push(id);
}

for (const role of accountRoles) await addCaller(role, { role });
await addCaller("disabled", { role: "owner", isDisabled: true });
await addCaller("expired", { role: "owner", isExpired: true });
const people = await listCandidates(localOwner, { limit: 2 });
const [assigned = "", unassigned = ""] = people.rows.map(({ id }) => id);
await assignCandidate(localOwner, assigned, assignees, now);
const role = "ai-infrastructure-engineer";
const posting = await createPosting(localOwner, role, { choices: firstChoices(role), parts: [] }, now);
const rounds = [{ name: "Systems", interviewer: "", minutes: 60, questions: [] }];
const loop = await createLoop(localOwner, role, { name: "Senior", rounds }, now);
await closeDatabase();
console.log(JSON.stringify({ cookies, assigned, unassigned, account: assignees[0], posting: posting.id, loop }));
