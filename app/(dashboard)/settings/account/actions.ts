"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { createApiToken, revokeOwnToken } from "@/lib/data/api-tokens";
import { endOtherSessions, endOwnSession } from "@/lib/data/open-sessions";
import { renameOwnAccount } from "@/lib/data/own-account";
import { PersonName } from "@/lib/domain/account-fields";
import { permissionList } from "@/lib/domain/permission-words";
import { tokenLifetimesDays } from "@/lib/domain/token-scopes";
import { issueApiToken } from "@/lib/server/accounts/api-token";
import { changeOwnPassword } from "@/lib/server/accounts/own-password";
import {
  beginSecondFactor,
  endSecondFactor,
  finishSecondFactor,
  renewRecoveryCodes,
} from "@/lib/server/accounts/second-factor";
import { action, ownAccountAction, provenAction } from "@/lib/server/action";

const PAGE = "/settings/account";
const Nothing = z.object({});
const Password = z.string().min(1, "Enter your password.").max(1000);
const NameForm = z.object({ name: PersonName });

/** Gives one's own account another name. */
export const renameAction = ownAccountAction(NameForm, async ({ actor }, { name }) => {
  await renameOwnAccount(actor, name, new Date());
  revalidatePath("/", "layout");
});

const PasswordForm = z.object({ currentPassword: Password, newPassword: z.string().max(1000) });

/** Gives one's own account another password; every other session ends. */
export const changePasswordAction = ownAccountAction(PasswordForm, async (session, input) => {
  await changeOwnPassword(session, input);
  revalidatePath(PAGE);
});

/** Makes a second factor that counts once a code of it was given. */
export const beginSecondFactorAction = ownAccountAction(z.object({ password: Password }), (session, { password }) =>
  beginSecondFactor(session, password),
);

const CodeForm = z.object({
  code: z
    .string()
    .transform((text) => text.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "Enter the six digits that your app shows.")),
});

/** Has the second factor count. */
export const finishSecondFactorAction = ownAccountAction(CodeForm, async (session, { code }) => {
  await finishSecondFactor(session, code);
  revalidatePath(PAGE);
});

/** Takes the second factor away. */
export const endSecondFactorAction = ownAccountAction(z.object({ password: Password }), async (session, input) => {
  await endSecondFactor(session, input.password);
  revalidatePath(PAGE);
});

/** Makes new recovery codes; they are shown this once. */
export const renewRecoveryCodesAction = ownAccountAction(z.object({ password: Password }), async (session, input) => ({
  codes: await renewRecoveryCodes(session, input.password),
}));

/** Ends another of one's own sessions. */
export const endSessionAction = ownAccountAction(
  z.object({ sessionId: z.string().min(1).max(60) }),
  async ({ actor }, { sessionId }) => {
    await endOwnSession(actor, sessionId);
    revalidatePath(PAGE);
  },
);

/** Ends all of one's own sessions but this one. */
export const endOtherSessionsAction = ownAccountAction(Nothing, async ({ actor, sessionId }) => {
  await endOtherSessions(actor, sessionId);
  revalidatePath(PAGE);
});

/** Gives the password again, for what asks for it. */
export const proveAction = provenAction("own-account:write", Nothing, async () => undefined);

const scope = z.enum(permissionList);
const TokenForm = z.object({
  name: z.string().trim().min(1, "Say which program it is for.").max(80, "A name has at most 80 characters."),
  scopes: z.array(scope, "Choose at least one."),
  days: z.coerce.number().pipe(z.literal(tokenLifetimesDays, "Choose how long it lives.")),
});

/** Makes a token for a program; it is shown this once. */
export const createTokenAction = provenAction("token:write", TokenForm, async (actor, wanted) => {
  const { token, prefix, hash } = issueApiToken();
  await createApiToken(actor, { ...wanted, prefix, hash }, new Date());
  revalidatePath(PAGE);
  return { token };
});

const TokenId = z.object({ tokenId: z.string().min(1).max(60) });

/** Ends one of one's own tokens. */
export const revokeTokenAction = action("token:write", TokenId, async (actor, { tokenId }) => {
  await revokeOwnToken(actor, tokenId, new Date());
  revalidatePath(PAGE);
});
