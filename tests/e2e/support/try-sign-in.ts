import { builtActions } from "./built-entries";
import { sendTo } from "./send";

/** What became of a try: in, or on to the code; a wrong password or address; too many tries before. */
export type TriedSignIn = "in" | "wrong" | "waits";

export type SignInTry = { readonly email: string; readonly password: string; readonly forwardedFor: string };

/** Tries to sign in over HTTP as the page's form does, with whatever `X-Forwarded-For` says. Throws for any other answer. */
export async function trySignIn(url: string, { email, password, forwardedFor }: SignInTry): Promise<TriedSignIn> {
  const id = builtActions().find(({ entry }) => entry.endsWith("/sign-in/actions.ts#signInAction"))?.id ?? "";
  const form = new FormData();
  form.set("_1_email", email);
  form.set("_1_password", password);
  // The fields first, as browsers send them: what names a form takes those that have come.
  form.set("0", '[{"status":"idle"},"$K1"]');
  const packed = new Response(form);
  const { status, headers, text } = await sendTo(url, {
    path: "/sign-in",
    method: "POST",
    headers: {
      origin: url,
      "next-action": id,
      "content-type": packed.headers.get("content-type") ?? "",
      "x-forwarded-for": forwardedFor,
    },
    body: new Uint8Array(await packed.arrayBuffer()),
  });
  if (headers["x-action-redirect"] !== undefined) return "in";
  if (text.includes("Too many tries")) return "waits";
  if (text.includes("The address or the password is wrong")) return "wrong";
  throw new Error(`A try to sign in was answered ${status}: ${text.slice(0, 200)}`);
}
