import { expect, test } from "vitest";
import { fieldsInWords, typeInWords } from "@/lib/domain/api/describe-schema";
import { endpoints, parametersOf } from "@/lib/domain/api/endpoints";
import { componentSchemas } from "@/lib/domain/api/openapi-document";

test("a schema reads as a person would say it", () => {
  expect(typeInWords({ type: "array", items: { $ref: "#/components/schemas/Person" } })).toBe("list of Person");
  expect(typeInWords({ anyOf: [{ $ref: "#/components/schemas/Score" }, { type: "null" }] })).toBe("Score or null");
  expect(typeInWords({ type: ["number", "null"] })).toBe("number or null");
  expect(typeInWords({ type: "number", minimum: 0, maximum: 100 })).toBe("number, 0 to 100");
  expect(typeInWords({ type: "string", enum: ["a", "b", "c"] })).toBe("a, b or c");
  expect(typeInWords({ const: "USD" })).toBe("USD");
});

test("whatever may be asked and is answered has words; only a correction's value can be anything", () => {
  const said = [
    ...endpoints.flatMap((endpoint) => parametersOf(endpoint).map(({ name, schema }) => [name, typeInWords(schema)])),
    ...Object.values(componentSchemas()).flatMap((schema) =>
      fieldsInWords(schema).map(({ name, type }) => [name, type]),
    ),
  ];
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter(([, type]) => type?.includes("anything"))).toEqual([]);
});
