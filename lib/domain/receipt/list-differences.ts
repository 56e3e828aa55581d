import { canonicalJson, type Json } from "@/lib/domain/journal/canonical-json";

/** One place at which two values differ, as a path ("ledger.3.points.proven"); undefined where one of them has nothing. */
export type Difference = {
  readonly path: string;
  readonly expected: Json | undefined;
  readonly found: Json | undefined;
};

/** Every innermost place at which two JSON values differ, in the order of `expected`, then of what only `found` has. Equal values have none. */
export function listDifferences(expected: Json | undefined, found: Json | undefined, path = ""): readonly Difference[] {
  if (!isNested(expected) || !isNested(found) || Array.isArray(expected) !== Array.isArray(found)) {
    const isSame = expected !== undefined && found !== undefined && canonicalJson(expected) === canonicalJson(found);
    return isSame || expected === found ? [] : [{ path, expected, found }];
  }
  const [wanted, given] = [new Map(Object.entries(expected)), new Map(Object.entries(found))];
  return [...new Set([...wanted.keys(), ...given.keys()])].flatMap((key) =>
    listDifferences(wanted.get(key), given.get(key), path === "" ? key : `${path}.${key}`),
  );
}

function isNested(value: Json | undefined): value is readonly Json[] | { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null;
}
