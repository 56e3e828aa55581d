/** `system` follows the operating system. */
export type Theme = "system" | "light" | "dark";

/** Name of the cookie that keeps the choice; a cookie, so that the server draws the first paint in the right theme. */
export const THEME_COOKIE = "rolecall-theme";

/** The theme that a cookie's text names; anything else is `system`. */
export function themeFrom(text: string | undefined): Theme {
  return text === "light" || text === "dark" ? text : "system";
}
