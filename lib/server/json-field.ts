import { z } from "zod";

/** Most letters that a form sends of a list whose length it does not know. */
const LONGEST = 200_000;

/** A field that holds JSON, for lists whose length a form does not know; `message` is said when it did not arrive whole. Pipe it into the list's own schema. */
export function jsonField(message: string) {
  return z
    .string()
    .max(LONGEST)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      }
    });
}
