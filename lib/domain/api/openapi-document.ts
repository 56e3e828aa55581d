import { z } from "zod";
import { problemKinds } from "./api-problem";
import { apiSchemas } from "./api-schemas";
import { API_BASE, type Endpoint, endpoints, parametersOf } from "./endpoints";

type JsonObject = { readonly [key: string]: unknown };

const refTo = (id: string) => `#/components/schemas/${id}`;

/** The schemas by which answers are checked, as JSON Schema, by name. */
export function componentSchemas(): Readonly<Record<string, JsonObject>> {
  const { schemas } = z.toJSONSchema(apiSchemas, { uri: refTo, io: "output" });
  return Object.fromEntries(
    Object.entries(schemas)
      .filter(([id]) => id !== "__shared")
      .map(([id, { $id: _id, $schema: _schema, ...schema }]) => [id, schema]),
  );
}

const header = (description: string) => ({ description, schema: { type: "string" } });

const rateHeaderDocs = {
  "RateLimit-Policy": header("How many requests (q) a token may send in how many seconds (w)"),
  RateLimit: header("Requests that are left (r) and seconds until there are all of them again (t)"),
};

function answer(endpoint: Endpoint): JsonObject {
  const id = apiSchemas.get(endpoint.body)?.id;
  if (id === undefined) throw new RangeError("An answer of the API has no name");
  const isPaged = parametersOf(endpoint).some(({ name }) => name === "cursor");
  return {
    description: "As asked",
    headers: {
      ETag: header("Of the very bytes: send it back as If-None-Match"),
      ...rateHeaderDocs,
      ...(isPaged ? { Link: header('The next page, as rel="next"; absent on the last') } : {}),
    },
    content: { "application/json": { schema: { $ref: refTo(id) } } },
  };
}

function problem(kind: keyof typeof problemKinds): JsonObject {
  return {
    description: problemKinds[kind].title,
    ...(kind === "too-many" ? { headers: { "Retry-After": header("Seconds to wait"), ...rateHeaderDocs } } : {}),
    content: { "application/problem+json": { schema: { $ref: refTo("Problem") } } },
  };
}

function operation(endpoint: Endpoint): JsonObject {
  const { id, summary, detail, permissions, path } = endpoint;
  return {
    operationId: id,
    summary,
    description: `${detail} The token must be ticked for: ${permissions.join(", ")}.`,
    parameters: parametersOf(endpoint),
    responses: {
      "200": answer(endpoint),
      "304": { description: "Nothing has changed since the ETag that was sent" },
      "400": problem("bad-request"),
      "401": problem("no-token"),
      "403": problem("not-allowed"),
      ...(path.includes("{") ? { "404": problem("not-found") } : {}),
      "429": problem("too-many"),
    },
  };
}

/**
 * The description of the read API as OpenAPI 3.1, made from the very schemas by which requests and answers are checked.
 *
 * @param origin where this Rolecall is reached, for example "http://127.0.0.1:3000"
 */
export function openapiDocument(origin: string): JsonObject {
  return {
    openapi: "3.1.0",
    info: {
      title: "Rolecall read API",
      version: "1",
      summary: "Roles, bands, candidates and scores for programs",
      description: `Reads only. A token is made in Rolecall under Settings, Your account. Explained at ${origin}/settings/api.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url: `${origin}${API_BASE}` }],
    security: [{ token: [] }],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: operation(endpoint) }])),
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "rolecall_ and 43 letters" } },
      schemas: componentSchemas(),
    },
  };
}
