import { traceScoresEndpoint } from "@/lib/domain/api/endpoints";
import { answerApi } from "@/lib/server/api/answer-api";
import { answerScores } from "@/lib/server/api/score-answer";

/** A candidate's scores, requirement by requirement, for a program with a token. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/candidates/[candidateId]/scores">,
): Promise<Response> {
  const { candidateId } = await params;
  return answerApi(request, traceScoresEndpoint, (asked) => answerScores(asked, candidateId));
}
