import { z } from "zod";
import { DomainError } from "@/lib/domain/errors";

/** `input` as `schema` describes it, one of zod or of zod/mini. Throws INVALID with the first thing that is wrong, by field where there is one. */
export function parseInput<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): z.core.output<Schema> {
  const parsed = z.core.safeParse(schema, input);
  if (parsed.success) return parsed.data;
  const fieldErrors: Record<string, string> = {};
  for (const issue of parsed.error.issues) fieldErrors[issue.path.join(".")] ??= issue.message;
  const [field, message] = Object.entries(fieldErrors)[0] ?? ["", "This cannot be read."];
  throw new DomainError("INVALID", field === "" ? message : `${field}: ${message}`, fieldErrors);
}
