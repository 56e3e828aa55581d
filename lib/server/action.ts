import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { noteRefusal } from "@/lib/data/note-refusal";
import type { SignedIn } from "@/lib/data/sessions";
import { AccessRefused, type Actor, authorize, type Permission } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { PROOF_FIELD, requireRecentProof } from "./accounts/recent-proof";
import { logError, logInfo } from "./log";
import { findSession, leavePlainForm, requireActorOfChange, requireOwnOrigin, requireSessionOfChange } from "./session";
import { storageProblem } from "./storage-problem";

/** What a form shows after it was sent. `values` is what the person typed, so that React's reset of the form loses nothing. */
export type ActionState<Result> =
  | { readonly status: "idle" }
  | { readonly status: "done"; readonly result: Result }
  | {
      readonly status: "failed";
      readonly message: string;
      readonly fieldErrors: Readonly<Record<string, string>>;
      readonly values: Readonly<Record<string, string | readonly string[]>>;
    };

/** The state that `useActionState` starts with. */
export type IdleState = { readonly status: "idle" };

/** A server action for `useActionState`; it works as a plain form's action without JavaScript too. */
export type FormAction<Result> = (previous: ActionState<Result>, form: FormData) => Promise<ActionState<Result>>;

type Fields = Record<string, FormDataEntryValue | FormDataEntryValue[]>;

/** The form as an object: a field named `ids[]` is always a list called `ids`; another one is a list when it occurs twice. */
function fieldsOf(form: FormData): Fields {
  // Without a prototype, a field called `__proto__` is a field like any other.
  const fields: Fields = Object.create(null);
  for (const key of new Set(form.keys())) {
    if (key.startsWith("$ACTION_")) continue;
    const values = form.getAll(key);
    const [first] = values;
    if (key.endsWith("[]")) fields[key.slice(0, -2)] = values;
    else if (first !== undefined) fields[key] = values.length > 1 ? values : first;
  }
  return fields;
}

/** What may go back to the form: text, but never a file and never a password. */
function typedValues(fields: Fields): Record<string, string | readonly string[]> {
  const typed: Record<string, string | readonly string[]> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (/password|secret|token/i.test(key)) continue;
    if (typeof value === "string") typed[key] = value;
    else if (Array.isArray(value)) typed[key] = value.filter((item): item is string => typeof item === "string");
  }
  return typed;
}

function firstErrors(error: z.ZodError): Record<string, string> {
  const byField = new Map<string, string>();
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "");
    if (!byField.has(field)) byField.set(field, issue.message);
  }
  return Object.fromEntries(byField);
}

function failureOf(error: unknown): {
  readonly message: string;
  readonly fieldErrors: Readonly<Record<string, string>>;
} {
  if (error instanceof DomainError) return { message: error.message, fieldErrors: error.fieldErrors };
  logError("action.failed", error);
  return {
    message:
      storageProblem(error) ??
      "Something went wrong on our side and nothing was saved. Try again; if it stays, look into the program's log.",
    fieldErrors: {},
  };
}

/** Somebody who may not do something finds no button for it, so that an attempt is worth an entry in the journal. */
async function noteRefused({ permission }: AccessRefused): Promise<void> {
  const session = await findSession();
  if (session !== null) await noteRefusal(session.actor, permission, new Date());
}

type Run<Asking, Schema extends z.ZodType, Result> = (
  asking: Asking,
  input: z.infer<Schema>,
  fields: Readonly<Fields>,
) => Promise<Result>;

/** What every action does around its own work: `who` finds out who asks, or throws. */
function handler<Asking, Schema extends z.ZodType, Result>(
  who: () => Promise<Asking>,
  schema: Schema,
  run: Run<Asking, Schema, Result>,
): FormAction<Result> {
  return async function handle(_previous, form) {
    const fields = fieldsOf(form);
    const values = typedValues(fields);
    try {
      const asking = await who();
      const parsed = schema.safeParse({ ...fields });
      if (!parsed.success) {
        const fieldErrors = firstErrors(parsed.error);
        // Pages let few such mistakes through: many in a row are somebody who tries what a form takes.
        logInfo("input.refused", { faulty: Object.keys(fieldErrors).length });
        return { status: "failed", message: fieldErrors[""] ?? "Some fields need another look.", fieldErrors, values };
      }
      return { status: "done", result: await run(asking, parsed.data, fields) };
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof AccessRefused) await noteRefused(error);
      await leavePlainForm(error);
      return { status: "failed", ...failureOf(error), values };
    }
  };
}

/**
 * Makes a server action: finds out who asks, from where and whether they may, parses the form with `schema`, runs. Bad fields and expected failures come back as
 * messages with what was typed; anything else is logged and answered in general words. Redirects of Next pass through.
 */
export function action<Schema extends z.ZodType, Result>(
  permission: Permission,
  schema: Schema,
  run: Run<Actor, Schema, Result>,
): FormAction<Result> {
  return handler(() => requireActorOfChange(permission), schema, run);
}

/** The same for what somebody does who is not signed in yet: sign in, take up an invitation. A page of another site may not. */
export function entranceAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: (input: z.infer<Schema>) => Promise<Result>,
): FormAction<Result> {
  return handler(requireOwnOrigin, schema, (_nobody, input) => run(input));
}

/** The same for what somebody does with their own account and session. */
export function ownAccountAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: Run<SignedIn, Schema, Result>,
): FormAction<Result> {
  return handler(requireSessionOfChange, schema, run);
}

/**
 * The same for what cannot be taken back: whoever gave their password more than ten minutes ago gives it again, in a field called
 * `confirmPassword`, which the form shows when the answer has a message for it.
 */
export function provenAction<Schema extends z.ZodType, Result>(
  permission: Permission,
  schema: Schema,
  run: (actor: Actor, input: z.infer<Schema>) => Promise<Result>,
): FormAction<Result> {
  async function who(): Promise<SignedIn> {
    const session = await requireSessionOfChange();
    authorize(session.actor, permission);
    return session;
  }
  return handler(who, schema, async (session, input, fields) => {
    const given = fields[PROOF_FIELD];
    await requireRecentProof(session, typeof given === "string" ? given : undefined);
    return run(session.actor, input);
  });
}
