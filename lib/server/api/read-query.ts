import "server-only";
import type { z } from "zod";
import type { ApiProblem } from "@/lib/domain/api/api-problem";

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly detail: string; readonly errors: NonNullable<ApiProblem["errors"]> };

/** What an address asks, as `schema` has it; else each parameter that is wrong, unknown or there twice. */
export function readQuery<Schema extends z.ZodObject>(
  parameters: URLSearchParams,
  schema: Schema,
): Read<z.output<Schema>> {
  const names = [...new Set(parameters.keys())];
  const twice = names.filter((name) => parameters.getAll(name).length > 1);
  const parsed = schema.safeParse(Object.fromEntries(parameters));
  const errors = [
    ...twice.map((parameter) => ({ parameter, message: "Give it once." })),
    ...(parsed.error?.issues ?? []).flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((parameter) => ({ parameter, message: `There is none: ${knownOf(schema)}.` }))
        : [{ parameter: issue.path.join("."), message: issue.message }],
    ),
  ];
  if (parsed.success && errors.length === 0) return { ok: true, value: parsed.data };
  return { ok: false, detail: "Put right what is listed under errors.", errors };
}

function knownOf(schema: z.ZodObject): string {
  const known = Object.keys(schema.shape);
  return known.length === 0 ? "this address takes no parameters" : `known are ${known.join(", ")}`;
}
