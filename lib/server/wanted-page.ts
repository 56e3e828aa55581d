import "server-only";
import { headers } from "next/headers";
import { ownPathOr } from "@/lib/domain/own-path";

/** Set by the server process from the address of the request; what a client sends by this name is dropped there. */
const WANTED_PAGE_HEADER = "x-rolecall-wanted-page";

/** Path and question of the page that is asked for; the first page when the request did not come through the server process. */
export async function wantedPage(): Promise<string> {
  return ownPathOr((await headers()).get(WANTED_PAGE_HEADER));
}
