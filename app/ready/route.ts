import { systemActor } from "@/lib/domain/access";
import { getReadiness } from "@/lib/server/readiness";

/** Whether the program can work, for the command that started it: 200, or 503 with a sentence that says what stands in the way. */
export async function GET(): Promise<Response> {
  const readiness = await getReadiness(systemActor);
  return Response.json(readiness, {
    status: readiness.isReady ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
