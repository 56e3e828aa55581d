import "server-only";
import { noteOwnChange } from "@/lib/data/own-account";
import type { SignedIn } from "@/lib/data/sessions";
import { DomainError } from "@/lib/domain/errors";
import { mailNotice } from "@/lib/server/mail/notice-mail";
import { askAuth } from "./ask-auth";
import { guarded, tooOften } from "./attempts";
import { passwordProblem } from "./password-rules";

type PasswordChange = { readonly currentPassword: string; readonly newPassword: string };

/** Gives somebody a new password and signs them out everywhere else. Throws INVALID for a weak one, FORBIDDEN for a wrong old one. */
export async function changeOwnPassword(
  { actor, email }: SignedIn,
  { currentPassword, newPassword }: PasswordChange,
): Promise<void> {
  const problem = passwordProblem(newPassword, [actor.name, email]);
  if (problem !== null) throw new DomainError("INVALID", "Choose another password.", { newPassword: problem });
  const isRight = await guarded(email, async () => {
    const answer = await askAuth("/change-password", { currentPassword, newPassword, revokeOtherSessions: true });
    if (!answer.ok && answer.status === 429) throw tooOften(60);
    return answer.ok;
  });
  if (!isRight) {
    await noteOwnChange(actor, "account.proof-failed");
    throw new DomainError("FORBIDDEN", "Nothing was changed: the password that you have now is another one.", {
      currentPassword: "This is not your password.",
    });
  }
  await noteOwnChange(actor, "account.password");
  await mailNotice({ name: actor.name, email }, "password");
}
