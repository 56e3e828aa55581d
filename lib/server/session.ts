import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Actor, localOwner } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { isOwnHost, isOwnOrigin, ownAddress } from "./own-address";

/**
 * Who asks. Until accounts exist this is the local owner: the server listens on loopback unless its settings say otherwise, and whoever comes by a name that is not
 * its own is sent to its own address and sees nothing. Every page and action calls it already, so that accounts change this
 * function and nothing else. Waits for a request, so no page that calls it is prerendered.
 */
export const requireActor = cache(async (): Promise<Actor> => {
  const given = await headers();
  if (!isOwnHost(given.get("host"))) redirect(ownAddress());
  return localOwner;
});

/** Who asks for a change: the same, and a page of another site, or a program that does not say where it comes from, may not. Throws FORBIDDEN. */
export async function requireActorOfChange(): Promise<Actor> {
  const given = await headers();
  if (!isOwnHost(given.get("host")) || !isOwnOrigin(given.get("origin")))
    throw new DomainError(
      "FORBIDDEN",
      `This came from another site and was refused. Open Rolecall at ${ownAddress()}.`,
    );
  return requireActor();
}
