/** Providers by whose own words dots before the @ make no difference (Google: "Dots don't matter in Gmail addresses"). */
const IGNORE_DOTS = new Set(["gmail.com"]);
/** Providers by whose own words whatever follows a plus goes to the same box (Gmail, Outlook, iCloud, Fastmail, Proton). */
const IGNORE_TAGS = new Set([
  ...["gmail.com", "outlook.com", "hotmail.com", "live.com", "icloud.com", "me.com", "fastmail.com"],
  ...["proton.me", "protonmail.com", "pm.me"],
]);
/** Names of one and the same provider. */
const SAME_HOST: ReadonlyMap<string, string> = new Map([
  ["googlemail.com", "gmail.com"],
  ["protonmail.com", "proton.me"],
  ["pm.me", "proton.me"],
]);
/** Boxes that are read by many, or by nobody in particular (RFC 2142 and the usual ones of employers and agencies). */
const SHARED_BOX =
  /^(?:info|jobs?|careers?|karriere|bewerbung(?:en)?|recruit(?:ing|ment|er)?|hr|talent|office|contact|kontakt|hello|hi|mail|admin|team|support|sales|apply|applications?|cv|resumes?|no-?reply|postmaster|webmaster)$/;

/** An address for e-mail as it is compared: small letters, and dots and tags left out where the provider ignores them. Null for no address. */
export function normalEmail(address: string): string | null {
  const at = address.trim().toLowerCase().lastIndexOf("@");
  const [box, given] = [
    address.trim().toLowerCase().slice(0, at),
    address
      .trim()
      .toLowerCase()
      .slice(at + 1),
  ];
  if (at < 1 || !given.includes(".")) return null;
  const host = SAME_HOST.get(given) ?? given;
  const untagged = IGNORE_TAGS.has(host) ? box.replace(/\+.*$/, "") : box;
  const plain = IGNORE_DOTS.has(host) ? untagged.replaceAll(".", "") : untagged;
  return plain === "" ? null : `${plain}@${host}`;
}

/** Whether an address names an office rather than a person; `address` as `normalEmail` gives it. */
export function isSharedMailbox(address: string): boolean {
  return SHARED_BOX.test(address.slice(0, address.lastIndexOf("@")).replace(/\d+$/, ""));
}

/** Pages of these sites that are nobody's own. */
const NO_PERSON = new Set([
  "orgs",
  "topics",
  "features",
  "about",
  "search",
  "explore",
  "company",
  "jobs",
  "feed",
  "pub",
]);

function segmentsOf(url: URL): readonly string[] {
  const segments = url.pathname.split("/").filter((segment) => segment !== "");
  try {
    return segments.map((segment) => decodeURIComponent(segment).normalize("NFC").toLowerCase());
  } catch {
    return segments.map((segment) => segment.toLowerCase());
  }
}

/** "in/NAME" is one person's; in the older "pub/NAME/1/2/3" it is the numbers that tell those of one name apart. */
function linkedinOf(segments: readonly string[]): string | null {
  const [kind, name, ...numbers] = segments;
  if (name === undefined) return null;
  if (kind === "in") return `linkedin/${name}`;
  return kind === "pub" && numbers.length >= 3 ? `linkedin/pub/${[name, ...numbers.slice(0, 3)].join("/")}` : null;
}

/**
 * The page of a person as it is compared: linkedin.com/in/NAME without whatever follows the name, and github.com/NAME, both without scheme,
 * "www", country and query; Google Scholar by its user. Null for any other link: a company's site or a project is many people's.
 */
export function normalProfile(link: string): string | null {
  const address = link.trim();
  if (!URL.canParse(/^https?:\/\//i.test(address) ? address : `https://${address}`)) return null;
  const url = new URL(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  const host = url.hostname.toLowerCase();
  const segments = segmentsOf(url);
  if (/(?:^|\.)linkedin\.com$/.test(host)) return linkedinOf(segments);
  const [first] = segments;
  // A project's page may be anybody's work.
  if (/^(?:www\.)?github\.com$/.test(host))
    return first === undefined || segments.length > 1 || NO_PERSON.has(first) ? null : `github/${first}`;
  if (/^(?:[a-z0-9-]+)\.github\.io$/.test(host)) return `github/${host.slice(0, host.indexOf("."))}`;
  const user = /^scholar\.google\./.test(host) ? url.searchParams.get("user") : null;
  return user === null ? null : `scholar/${user}`;
}

/** An identifier as it is compared: an address, a profile, or else the text without case and gaps. Null for an empty one. */
export function normalIdentifier(text: string): string | null {
  if (text.includes("@") && !text.includes("/")) return normalEmail(text);
  if (/^https?:|linkedin\.com|github\.|scholar\.google\./i.test(text)) return normalProfile(text);
  const plain = text.trim().toLowerCase().replace(/\s+/g, "");
  return plain === "" ? null : plain;
}

/** The last nine digits of a phone number, which are the same with and without a country's code; null with fewer than seven. */
export function normalPhone(text: string): string | null {
  const digits = text.replace(/\D/g, "");
  return digits.length < 7 ? null : digits.slice(-9);
}
