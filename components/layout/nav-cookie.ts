/** Name of the cookie that keeps whether the navigation is narrow. */
export const NAV_COOKIE = "rolecall-nav";
