import { getHealth } from "@/lib/server/health";
import { getReadiness } from "@/lib/server/readiness";

/** For a monitor, and for the command that starts the program: whether people can work, 200 or 503, and what each check found. No path, no version. */
export async function GET(): Promise<Response> {
  const isOpen = await getReadiness();
  const { isReady, checks } = await getHealth();
  const isWell = isOpen && isReady;
  return Response.json(
    { status: isWell ? "ready" : "not ready", checks },
    { status: isWell ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
