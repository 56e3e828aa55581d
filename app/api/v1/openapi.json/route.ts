import { openapiDocument } from "@/lib/domain/api/openapi-document";
import { readEnv } from "@/lib/env";

/** The description of the API, for anybody: it says what the source says, and nothing of this Rolecall but its address. */
export async function GET(): Promise<Response> {
  return Response.json(openapiDocument(readEnv().publicUrl), { headers: { "cache-control": "no-store" } });
}
