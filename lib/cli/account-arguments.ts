import { type AccountRole, accountRoleOf, accountRoles } from "@/lib/domain/access";

export const ACCOUNT_USAGE = [
  "Usage: npm run account -- list",
  "       npm run account -- invite EMAIL --role ROLE [--name NAME]",
  "       npm run account -- password-link EMAIL",
  "       npm run account -- second-factor-off EMAIL",
  `Roles: ${accountRoles.join(", ")}.`,
].join("\n");

export type AccountCommand =
  | { readonly command: "list" }
  | { readonly command: "invite"; readonly email: string; readonly role: AccountRole; readonly name: string }
  | { readonly command: "password-link"; readonly email: string }
  | { readonly command: "second-factor-off"; readonly email: string };

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What stands after each `--name`, and what stands alone. */
function split(args: readonly string[]): {
  readonly options: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
} {
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    if (!arg.startsWith("--")) rest.push(arg);
    else {
      options.set(arg.slice(2), args[at + 1] ?? "");
      at += 1;
    }
  }
  return { options, rest };
}

/** What the command line asks for; null for what it cannot mean. The name of an invitation is the address where none is given. */
export function readAccountArguments(args: readonly string[]): AccountCommand | null {
  const { options, rest } = split(args);
  const [command, given = "", ...more] = rest;
  const email = given.trim().toLowerCase();
  if (more.length > 0) return null;
  if (command === "list") return given === "" && options.size === 0 ? { command } : null;
  if (!EMAIL.test(email)) return null;
  if (command === "invite") return readInvitation(email, options);
  if (options.size > 0) return null;
  return command === "password-link" || command === "second-factor-off" ? { command, email } : null;
}

function readInvitation(email: string, options: ReadonlyMap<string, string>): AccountCommand | null {
  if ([...options.keys()].some((key) => key !== "role" && key !== "name")) return null;
  const role = accountRoleOf(options.get("role") ?? "");
  const name = (options.get("name") ?? email).trim();
  return role === null || name === "" ? null : { command: "invite", email, role, name };
}
