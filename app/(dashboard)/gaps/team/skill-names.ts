import { skills } from "@/lib/reference/skills";

/** Names of all skills by slug, small enough for a form. */
export const skillNames: Readonly<Record<string, string>> = Object.fromEntries(
  skills.map(({ slug, name }) => [slug, name]),
);
