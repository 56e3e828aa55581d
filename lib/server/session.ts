import "server-only";
import { connection } from "next/server";
import { cache } from "react";
import { type Actor, localOwner } from "@/lib/domain/access";

/**
 * Who asks. Until accounts exist this is the local owner: the server listens on loopback only. Every page and action calls it
 * already, so that accounts change this function and nothing else. Waits for a request, so no page that calls it is prerendered.
 */
export const requireActor = cache(async (): Promise<Actor> => {
  await connection();
  return localOwner;
});
