"use client";

import Link from "next/link";
import { useActionState } from "react";
import { signOutAction } from "@/app/(entrance)/sign-out/actions";

/** Who is signed in, and the way out. */
export function AccountFoot({ name }: { readonly name: string }) {
  const [state, signOut] = useActionState(signOutAction, { status: "idle" });
  return (
    <div className="grid gap-1">
      <p className="truncate font-medium text-secondary-foreground" title={name}>
        {name}
      </p>
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
