import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const References = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string() })) });

/** The id under which the build that is served calls a server action. Throws when it has none of this name. */
export function findActionId(exportedName: string): string {
  const file = path.join(process.cwd(), ".next/server/server-reference-manifest.json");
  const { node } = References.parse(JSON.parse(readFileSync(file, "utf8")));
  const found = Object.entries(node).find(([, action]) => action.exportedName === exportedName);
  if (found === undefined) throw new Error(`The build has no action called ${exportedName}.`);
  return found[0];
}

/** What the action answered, out of React's stream; null when there is no answer in it. */
export function actionAnswer(
  text: string,
): { readonly status: string; readonly result?: unknown; readonly message?: string } | null {
  const row = /^[0-9a-f]+:(\{"status":.*\})$/m.exec(text)?.[1];
  return row === undefined ? null : ActionAnswer.parse(JSON.parse(row));
}

const ActionAnswer = z.object({ status: z.string(), result: z.unknown().optional(), message: z.string().optional() });
