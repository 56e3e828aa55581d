import { answerNothing } from "@/lib/server/api/answer-api";

/** An address under the API that is none. */
export function GET(request: Request): Promise<Response> {
  return answerNothing(request);
}
