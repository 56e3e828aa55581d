/* What a browser says of itself, shortened to what its owner recognises. The order matters: most of them also name the others. */

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\b(?:OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:HeadlessChrome|Chrome|CriOS|Chromium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
  [/^curl\//, "curl"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

function named(text: string, names: readonly (readonly [RegExp, string])[]): string | null {
  return names.find(([sign]) => sign.test(text))?.[1] ?? null;
}

/** "Firefox on Linux" of a User-Agent header; "an unknown browser" for an empty or strange one. */
export function browserInWords(userAgent: string | null): string {
  const browser = named(userAgent ?? "", BROWSERS);
  const system = named(userAgent ?? "", SYSTEMS);
  if (browser === null) return system === null ? "An unknown browser" : `A browser on ${system}`;
  return system === null ? browser : `${browser} on ${system}`;
}
