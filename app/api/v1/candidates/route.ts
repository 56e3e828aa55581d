import { listCandidatesEndpoint } from "@/lib/domain/api/endpoints";
import { answerApi } from "@/lib/server/api/answer-api";
import { answerCandidates } from "@/lib/server/api/people-answers";

/** The pool, filtered and sorted, for a program with a token. */
export function GET(request: Request): Promise<Response> {
  return answerApi(request, listCandidatesEndpoint, answerCandidates);
}
