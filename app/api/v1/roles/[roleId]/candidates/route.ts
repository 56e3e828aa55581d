import { rankCandidatesEndpoint } from "@/lib/domain/api/endpoints";
import { answerApi } from "@/lib/server/api/answer-api";
import { answerRanking } from "@/lib/server/api/people-answers";

/** The ranking of a role, for a program with a token. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/roles/[roleId]/candidates">,
): Promise<Response> {
  const { roleId } = await params;
  return answerApi(request, rankCandidatesEndpoint, (asked) => answerRanking(asked, roleId));
}
