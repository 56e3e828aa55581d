import { cookies } from "next/headers";
import { ownPathOr } from "@/lib/domain/own-path";
import { WANTED_COOKIE } from "./wanted-cookie";

/** The page that was wanted in this browser within the last hour, once; the first page where there was none. Only inside a server action. */
export async function takeRememberedPage(): Promise<string> {
  const jar = await cookies();
  const wanted = ownPathOr(jar.get(WANTED_COOKIE)?.value);
  jar.delete(WANTED_COOKIE);
  return wanted;
}
