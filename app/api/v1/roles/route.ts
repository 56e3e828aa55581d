import { listRolesEndpoint } from "@/lib/domain/api/endpoints";
import { answerApi } from "@/lib/server/api/answer-api";
import { answerRoles } from "@/lib/server/api/role-answers";

/** The ten roles, for a program with a token. */
export function GET(request: Request): Promise<Response> {
  return answerApi(request, listRolesEndpoint, ({ actor }) => answerRoles(actor));
}
