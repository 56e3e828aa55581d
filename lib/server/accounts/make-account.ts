import "server-only";
import { consumeLink, findOpenLink } from "@/lib/data/one-time-links";
import { completeSetUp } from "@/lib/data/set-up";
import { DomainError } from "@/lib/domain/errors";
import { mailNotice } from "@/lib/server/mail/notice-mail";
import { forgetFailuresOf } from "./attempts";
import { hashPassword } from "./password-hash";
import { passwordProblem } from "./password-rules";
import { hashOfToken } from "./secret-token";
import { isSetUpToken } from "./set-up-token";
import { signInWithPassword } from "./sign-in";

function refuseWeak(password: string, ownWords: readonly string[]): void {
  const problem = passwordProblem(password, ownWords);
  if (problem !== null) throw new DomainError("INVALID", "Choose another password.", { password: problem });
}

type FirstOwner = { readonly token: string; readonly name: string; readonly email: string; readonly password: string };

/** Makes the first owner's account with the link of this start, and signs in. Throws FORBIDDEN, INVALID, or CONFLICT when there is one. */
export async function makeFirstOwner({ token, name, email, password }: FirstOwner): Promise<void> {
  if (!isSetUpToken(token))
    throw new DomainError("FORBIDDEN", "This link is from an earlier start. Open the one that npm start printed last.");
  refuseWeak(password, [name, email]);
  await completeSetUp({ name, email, passwordHash: await hashPassword(password) }, new Date());
  await signInWithPassword(email, password);
}

type TakenLink = { readonly token: string; readonly password: string };

/** Uses an invitation or a link to a new password, and signs in with it. Throws NOT_FOUND or INVALID. */
export async function takeUpLink({ token, password }: TakenLink): Promise<"signed-in" | "needs-code"> {
  const hash = hashOfToken(token);
  const link = await findOpenLink(hash, new Date());
  if (link === null) throw new DomainError("NOT_FOUND", "This link was used already or is too old. Ask for a new one.");
  refuseWeak(password, [link.name, link.email]);
  const email = await consumeLink(hash, await hashPassword(password), new Date());
  await forgetFailuresOf(email);
  if (link.purpose === "password") await mailNotice({ name: link.name, email }, "password");
  return signInWithPassword(email, password);
}
