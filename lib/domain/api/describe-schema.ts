import { z } from "zod";

const Node = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  default: z.unknown().optional(),
  description: z.string().optional(),
});

/** One field of an answer, or one thing that may be asked, in words. */
export type DescribedField = { readonly name: string; readonly type: string; readonly meaning: string };

const MOST_CHOICES = 12;

/** A JSON Schema as a reader of a reference takes it in: "text", "number, 0 to 100", "list of Person", "a, b or c", "Score or null". */
export function typeInWords(schema: unknown): string {
  const node = Node.parse(schema);
  if (node.$ref !== undefined) return node.$ref.slice(node.$ref.lastIndexOf("/") + 1);
  if (node.const !== undefined) return String(node.const);
  if (node.enum !== undefined) return choicesInWords(node.enum.map(String));
  if (node.anyOf !== undefined) return node.anyOf.map(typeInWords).join(" or ");
  if (node.type === "array") return `list of ${node.items === undefined ? "anything" : typeInWords(node.items)}`;
  if (node.type === "object") return `{ ${Object.keys(node.properties ?? {}).join(", ")} }`;
  return plainInWords(node);
}

function choicesInWords(choices: readonly string[]): string {
  if (choices.length === 1) return choices[0] ?? "";
  if (choices.length > MOST_CHOICES) return `${choices.slice(0, 3).join(", ")}, … (${choices.length} choices)`;
  return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}

const PLAIN: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "true or false",
  null: "null",
};

function plainInWords({ type, minimum, maximum }: z.infer<typeof Node>): string {
  const types = type === undefined ? [] : [type].flat();
  const word = types.length === 0 ? "anything" : types.map((one) => PLAIN[one] ?? one).join(" or ");
  const isBound = maximum !== undefined && Math.abs(maximum) < Number.MAX_SAFE_INTEGER;
  return isBound ? `${word}, ${minimum ?? 0} to ${maximum}` : word;
}

/** The fields of an object in their order; none of what is no object. */
export function fieldsInWords(schema: unknown): readonly DescribedField[] {
  return Object.entries(Node.parse(schema).properties ?? {}).map(([name, field]) => ({
    ...{ name, type: typeInWords(field), meaning: Node.parse(field).description ?? "" },
  }));
}

/** What stands where nothing is asked; "" for nothing. */
export function usualInWords(schema: unknown): string {
  const { default: usual } = Node.parse(schema);
  return usual === undefined ? "" : String(usual);
}
