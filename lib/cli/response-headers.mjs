/**
 * What a page may load and run, as the Content-Security-Policy header says it. Scripts are those that carry the nonce of this answer and
 * those that they load; styles are the program's own files and what a script of its own adds with the nonce. There is no exception for
 * `style` attributes: marks take their places from SVG attributes instead. The development server evaluates code and writes styles.
 *
 * @param {{ nonce: string, isDevelopment: boolean, isHttps: boolean }} answer
 */
export function contentSecurityPolicy({ nonce, isDevelopment, isHttps }) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHttps ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

const FEATURES = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

const ALWAYS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "permissions-policy": FEATURES.map((feature) => `${feature}=()`).join(", "),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-permitted-cross-domain-policies": "none",
};

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * The headers of every answer, in one place. What is not a file of the build may show people, so nothing keeps it.
 *
 * @param {{ policy: string, path: string, isHttps: boolean }} answer `path` begins with a slash
 * @returns {Record<string, string>}
 */
export function responseHeaders({ policy, path, isHttps }) {
  return {
    ...ALWAYS,
    "content-security-policy": policy,
    ...(path.startsWith("/_next/static/") ? {} : { "cache-control": "private, no-store" }),
    ...(isHttps ? { "strict-transport-security": `max-age=${YEAR_SECONDS}; includeSubDomains` } : {}),
  };
}
