/** Name of the cookie that keeps the page that somebody wanted who then comes in by a link. */
export const WANTED_COOKIE = "rolecall-wanted";
