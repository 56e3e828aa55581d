import { listBandsEndpoint } from "@/lib/domain/api/endpoints";
import { answerApi } from "@/lib/server/api/answer-api";
import { answerBands } from "@/lib/server/api/band-answer";

/** What a role pays by level and place, for a program with a token. */
export function GET(request: Request): Promise<Response> {
  return answerApi(request, listBandsEndpoint, answerBands);
}
