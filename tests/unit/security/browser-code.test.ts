import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// What the program must not do in a browser, or keep on the server, and what no test of behaviour could show to be absent.

const program = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`),
);

/** Files of the program in whose code, comments left out, the pattern stands. */
function filesWith(pattern: RegExp): readonly string[] {
  return program.filter((file) => {
    const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
    return pattern.test(code);
  });
}

test("nothing stands in the way of pasting or of a password manager", () => {
  expect(program.length).toBeGreaterThan(200);
  expect(filesWith(/\bonPaste\b/)).toEqual([]);
  expect(filesWith(/<PasswordField/).length).toBeGreaterThan(3);
  // Every password of an account is asked for by that one field, which names to a manager which it is.
  const field = readFileSync("components/form/password-field.tsx", "utf8");
  expect(field).toContain('type={isShown ? "text" : "password"}');
  expect(field).toContain("autoComplete={autoComplete}");
  expect(field).toContain('readonly autoComplete: "current-password" | "new-password";');
});

test("a browser keeps nothing about people: cookies hold a session and looks, the tab's storage an unfinished role profile or job description", () => {
  expect(filesWith(/\blocalStorage\b|\bindexedDB\b|\bcaches\.open\b|serviceWorker/)).toEqual([]);
  expect(filesWith(/\bsessionStorage\b/).toSorted()).toEqual([
    "app/(dashboard)/roles/[roleId]/edit/use-profile-draft.ts",
    "app/(dashboard)/roles/[roleId]/job-description/[postingId]/use-posting-draft.ts",
  ]);
  expect(filesWith(/\bdocument\.cookie\b/)).toEqual(["components/layout/remember-in-cookie.ts"]);
});

test("the server keeps no answer about people for another request, and runs no text as code", () => {
  expect(filesWith(/["']use cache["']|\bunstable_cache\b|\bforce-static\b|\bforce-cache\b/)).toEqual([]);
  expect(filesWith(/\beval\(|\bnew Function\(|\bvm\.run|dangerouslySetInnerHTML|\.innerHTML\b/)).toEqual([]);
  const speaking = filesWith(/\bpostMessage\(|addEventListener\("message"/).filter((file) => file.startsWith("app/"));
  // A page and the worker that it started speak to each other alone, as do that and its own; no message of another window reaches any.
  expect(speaking.map((file) => file.split("/").at(-1)).toSorted()).toEqual([
    "points-helpers.ts",
    "points-worker.ts",
    "stability-worker.ts",
    "use-stability.ts",
  ]);
});

test("programs are started by their name with arguments apart, never through a shell", () => {
  expect(filesWith(/\bexecSync\(|[^.\w]exec\(|shell: true/)).toEqual([]);
  expect(filesWith(/\bspawn\(|\bfork\(|\bexecFile/).length).toBeGreaterThan(2);
});

test("SEC-02: no proxy stands before the pages that somebody could get around: each page, route and action asks for itself", () => {
  const proxies = ["proxy", "middleware"].flatMap((name) =>
    ["ts", "js", "mjs", "tsx"].map((ending) => `${name}.${ending}`),
  );
  const places = ["", "app/", "lib/", "src/"].flatMap((folder) => proxies.map((file) => `${folder}${file}`));
  expect(places.filter((file) => existsSync(file))).toEqual([]);
  expect(filesWith(/NextResponse\.next\(/)).toEqual([]);
});
