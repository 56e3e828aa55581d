import type { ReactNode } from "react";
import { may, type Permission } from "@/lib/domain/access";
import { findSession } from "@/lib/server/session";

/** Shows what is in it to those who may do it. What it leads to checks again; this only keeps dead ends off the page. */
export async function IfMay({
  permission,
  children,
}: {
  readonly permission: Permission;
  readonly children: ReactNode;
}) {
  const session = await findSession();
  return session !== null && may(session.actor, permission) ? children : null;
}
