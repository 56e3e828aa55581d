import { getCandidateEndpoint } from "@/lib/domain/api/endpoints";
import { answerApi } from "@/lib/server/api/answer-api";
import { answerCandidate } from "@/lib/server/api/candidate-answer";

/** One candidate with facts and evidence, for a program with a token. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/candidates/[candidateId]">,
): Promise<Response> {
  const { candidateId } = await params;
  return answerApi(request, getCandidateEndpoint, (asked) => answerCandidate(asked, candidateId));
}
