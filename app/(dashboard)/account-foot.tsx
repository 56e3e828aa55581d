"use client";

import { useActionState } from "react";
import { signOutAction } from "@/app/(entrance)/sign-out/actions";
import { Link } from "@/components/ui/link";

type AccountFootProps = { readonly name: string; readonly role: string };

/** Who is signed in, as what, and the way out. */
export function AccountFoot({ name, role }: AccountFootProps) {
  const [state, signOut] = useActionState(signOutAction, { status: "idle" });
  return (
    <div className="grid gap-1">
      <p className="truncate font-medium text-secondary-foreground" title={name}>
        {name}
      </p>
      <p>{role}</p>
      <div className="flex flex-wrap items-center gap-x-3">
        <Link href="/settings/account" className="link py-0.5">
          Your account
        </Link>
        <form action={signOut}>
          <button type="submit" className="link py-0.5">
            Sign out
          </button>
        </form>
      </div>
      {state.status === "failed" ? <p role="alert">{state.message}</p> : null}
    </div>
  );
}
