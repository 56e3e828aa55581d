import "server-only";
import { type ApiProblem, type ProblemKind, problemKinds } from "@/lib/domain/api/api-problem";
import { readEnv } from "@/lib/env";

type ProblemDetails = {
  /** What to do. */
  readonly detail: string;
  readonly errors?: ApiProblem["errors"];
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer that is none, as problem+json: what it is, where that is explained, and what to do. */
export function problemAnswer(kind: ProblemKind, { detail, errors, headers = {} }: ProblemDetails): Response {
  const { status, title } = problemKinds[kind];
  const problem: ApiProblem = {
    ...{ type: `${readEnv().publicUrl}/settings/api#${kind}`, title, status, detail },
    ...(errors === undefined ? {} : { errors }),
  };
  return new Response(`${JSON.stringify(problem)}\n`, {
    status,
    headers: {
      ...headers,
      "content-type": "application/problem+json",
      "cache-control": "private, no-store",
      ...(status === 401 ? { "www-authenticate": 'Bearer realm="Rolecall"' } : {}),
    },
  });
}
