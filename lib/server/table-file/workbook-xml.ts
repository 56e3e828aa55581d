import { plainText } from "./sheet-xml";

/* The parts of a workbook that say what its sheets are called and how it counts days (ECMA-376, part 1, 18.2.19, 18.2.28). */

const attribute = (element: string, name: string): string | null => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
  return value === undefined ? null : plainText(value);
};

const elementsOf = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]{0,2000}>`, "g")) ?? [];

/** The name of each sheet by the path of its part; empty where the workbook does not say. */
export function sheetNames(workbook: string, relations: string): ReadonlyMap<string, string> {
  const pathOf = new Map(
    elementsOf(relations, "Relationship").map((element) => [attribute(element, "Id"), attribute(element, "Target")]),
  );
  return new Map(
    elementsOf(workbook, "sheet").flatMap((element) => {
      const [name, target] = [attribute(element, "name"), pathOf.get(attribute(element, "r:id"))];
      if (name === null || target === undefined || target === null) return [];
      return [[target.startsWith("/") ? target.slice(1) : `xl/${target}`, name] as const];
    }),
  );
}

/** Whether days are counted from 1 January 1904. */
export function hasDatesOf1904(workbook: string): boolean {
  return elementsOf(workbook, "workbookPr").some((element) =>
    /^(?:1|true)$/.test(attribute(element, "date1904") ?? ""),
  );
}
