import { z } from "zod";
import { countUpload } from "@/lib/data/announced-uploads";
import { DomainError } from "@/lib/domain/errors";
import { addUpload } from "@/lib/server/import-job/add-upload";
import { isWhole, readBodyOrPeople, TOO_LARGE } from "@/lib/server/import-job/read-body";
import { logError } from "@/lib/server/log";
import { requireActorOfChange } from "@/lib/server/session";
import { storageProblem } from "@/lib/server/storage-problem";

const Query = z.object({ import: z.string().min(1).max(40), name: z.string().max(5000) });

function refusal(status: number, message: string): Response {
  return Response.json({ message }, { status });
}

/**
 * Takes one file, its bytes as the body, into an import. Answers `{ added, refused: [{ fileName, message }] }`, or `{ message }` with a status
 * that is not 200. A body that arrives short or is too long is refused, never cut.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await requireActorOfChange("import:write");
    const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success)
      return refusal(400, "The upload does not say which import and file it is. Reload the page and try again.");
    const bytes = await readBodyOrPeople(request);
    if (bytes !== null && !isWhole(request, bytes))
      return refusal(400, "The file did not arrive whole. Try it once more.");
    const answer =
      bytes === null
        ? refusal(413, TOO_LARGE)
        : Response.json(await addUpload(actor, query.data.import, { originalName: query.data.name, bytes }));
    await countUpload(actor, query.data.import);
    return answer;
  } catch (error) {
    if (error instanceof DomainError) return refusal(error.code === "FORBIDDEN" ? 403 : 409, error.message);
    logError("import.upload", error);
    const problem = storageProblem(error);
    if (problem !== null) return refusal(507, problem);
    return refusal(500, "Something went wrong on our side and this file was not taken. Try it once more.");
  }
}
