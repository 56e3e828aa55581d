import { getRoleEndpoint } from "@/lib/domain/api/endpoints";
import { answerApi } from "@/lib/server/api/answer-api";
import { answerRole } from "@/lib/server/api/role-answers";

/** One role with its profile, for a program with a token. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/roles/[roleId]">): Promise<Response> {
  const { roleId } = await params;
  return answerApi(request, getRoleEndpoint, ({ actor }) => answerRole(actor, roleId));
}
