const ONE_YEAR_SECONDS = 31_536_000;

/** Keeps a harmless preference of this browser, a year unless told otherwise; nothing personal goes in here. */
export function rememberInCookie(name: string, value: string, seconds: number = ONE_YEAR_SECONDS): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in two of the browsers we support.
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${seconds}; samesite=lax`;
}
