import type { z } from "zod";
import { DomainError } from "@/lib/domain/errors";

/** `input` as `schema` describes it. Throws INVALID with the first thing that is wrong, by field where there is one. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fieldErrors: Record<string, string> = {};
  for (const issue of parsed.error.issues) fieldErrors[issue.path.join(".")] ??= issue.message;
  const [field, message] = Object.entries(fieldErrors)[0] ?? ["", "This cannot be read."];
  throw new DomainError("INVALID", field === "" ? message : `${field}: ${message}`, fieldErrors);
}
