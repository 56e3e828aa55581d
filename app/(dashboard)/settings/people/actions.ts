"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { setGrants } from "@/lib/data/account-grants";
import { changeAccountRole, endSessionsOf, removeSecondFactor, setAccountDisabled } from "@/lib/data/accounts";
import { createInvitation, createPasswordLink, withdrawInvitation } from "@/lib/data/one-time-links";
import { accountRoles, ownPayPermissions } from "@/lib/domain/access";
import { EmailAddress, PersonName } from "@/lib/domain/account-fields";
import { readEnv } from "@/lib/env";
import { hashOfToken, newSecretToken } from "@/lib/server/accounts/secret-token";
import { action, provenAction } from "@/lib/server/action";
import { invitationMail, passwordMail, postMail } from "@/lib/server/mail/link-mail";
import { mailNotice } from "@/lib/server/mail/notice-mail";

const PAGE = "/settings/people";
const Id = z.string().min(1).max(60);
const Role = z.enum(accountRoles, "Choose a role.");

function linkOf(token: string): string {
  return `${readEnv().publicUrl}/link?token=${token}`;
}

const InvitationForm = z.object({
  name: PersonName,
  email: EmailAddress,
  role: Role,
});

/** Invites somebody; gives the link, which is shown this once, and whether it was mailed. */
export const inviteAction = provenAction("account:write", InvitationForm, async (actor, invitation) => {
  const token = newSecretToken();
  const expiresAt = await createInvitation(actor, invitation, hashOfToken(token), new Date());
  revalidatePath(PAGE);
  const { name, email: to, role } = invitation;
  const link = linkOf(token);
  const posted = await postMail(invitationMail({ to, name, maker: actor.name, link, expiresAt }, role));
  return { link, email: to, posted };
});

const InvitationId = z.object({ invitationId: Id });

/** Takes an invitation back. */
export const withdrawInvitationAction = action("account:write", InvitationId, async (actor, { invitationId }) => {
  await withdrawInvitation(actor, invitationId);
  revalidatePath(PAGE);
});

const RoleForm = z.object({ userId: Id, role: Role });

/** Gives an account another role. */
export const changeRoleAction = provenAction("account:write", RoleForm, async (actor, { userId, role }) => {
  await changeAccountRole(actor, userId, role, new Date());
  revalidatePath(PAGE, "layout");
  return { role };
});

const GrantForm = z.object({
  userId: Id,
  ownPay: z.enum(["none", "read", "write"], "Choose what they may see."),
});

/** Names an account to see what present people are paid, or to change it too, or neither. */
export const setGrantsAction = provenAction("account:write", GrantForm, async (actor, { userId, ownPay }) => {
  const granted = { none: [], read: ["own-pay:read"], write: ownPayPermissions } as const;
  await setGrants(actor, userId, { among: ownPayPermissions, granted: granted[ownPay] }, new Date());
  revalidatePath(PAGE, "layout");
  revalidatePath("/compensation", "layout");
  return { ownPay };
});

const RevealGrant = z.object({ userId: Id, reveal: z.enum(["no", "yes"], "Choose whether they may.") });

/** Names an account to reveal candidates in blind review, or takes it back. */
export const setRevealGrantAction = provenAction("account:write", RevealGrant, async (actor, { userId, reveal }) => {
  const granted = reveal === "yes" ? (["identity:reveal"] as const) : [];
  await setGrants(actor, userId, { among: ["identity:reveal"], granted }, new Date());
  revalidatePath(PAGE, "layout");
  return { reveal };
});

const Account = z.object({ userId: Id });

/** Makes a link to a new password; it is shown this once, and mailed where that is set up. */
export const passwordLinkAction = provenAction("account:write", Account, async (actor, { userId }) => {
  const token = newSecretToken();
  const { name, email: to, expiresAt } = await createPasswordLink(actor, userId, hashOfToken(token), new Date());
  const link = linkOf(token);
  const posted = await postMail(passwordMail({ to, name, maker: actor.name, link, expiresAt }));
  return { link, email: to, posted };
});

/** Turns off the second factor of somebody who lost it. */
export const removeSecondFactorAction = provenAction("account:write", Account, async (actor, { userId }) => {
  await mailNotice(await removeSecondFactor(actor, userId, new Date()), "second-factor-off");
  revalidatePath(PAGE, "layout");
});

const DisableForm = z.object({ userId: Id, disabled: z.enum(["yes", "no"]) });

/** Shuts an account out at once, or lets it in again. */
export const setDisabledAction = action("account:write", DisableForm, async (actor, { userId, disabled }) => {
  await setAccountDisabled(actor, userId, disabled === "yes", new Date());
  revalidatePath(PAGE, "layout");
});

/** Signs an account out everywhere. */
export const endSessionsAction = action("account:write", Account, async (actor, { userId }) => {
  await endSessionsOf(actor, userId);
  revalidatePath(PAGE, "layout");
});
