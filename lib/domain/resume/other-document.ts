const LATIN =
  /(?<!\p{L})(?:lorem|ipsum|dolor|amet|consectetur|adipiscing|elit|eiusmod|tempor|incididunt|labore|dolore|magna|aliqua|aliquam|veniam|nostrud|exercitation|ullamco|laboris|commodo|consequat|fugiat|nulla|pariatur|vestibulum|curabitur|pellentesque|vivamus|suspendisse|quam|quis|luctus|faucibus|mauris|vulputate|sed|nunc|donec)(?!\p{L})/giu;
const PLACEHOLDER = /lorem|ipsum|dolor/i;
const LETTER_SIGNS: readonly RegExp[] = [
  /^[ \t]*(?:dear|sehr geehrte|liebe[sr]?|madame|monsieur|estimad[oa]s?|to whom it may concern)(?!\p{L})/imu,
  /^[ \t]*(?:yours (?:sincerely|faithfully|truly)|sincerely|kind regards|best regards|warm regards|respectfully|mit freundlichen grüßen|cordialement|atentamente)(?!\p{L})/imu,
  /(?:i am writing (?:to|in)|i would like to apply|apply for the position|application for|thank you for (?:your time|considering)|look forward to (?:hearing|discussing|speaking)|i am excited to apply|enclosed|hiring manager|bewerbung als)/iu,
];
const JOB_AD_SIGNS: readonly RegExp[] = [
  /(?:we are|we're) (?:looking|seeking|hiring)|(?:is|are) (?:looking for|seeking) (?:an?|talented|experienced)|join our team|wir suchen|nous recherchons|buscamos/iu,
  /(?<!\p{L})you(?:'ll| will) (?:be|have|work|own|lead|build|design|join|help|develop|collaborate)|your (?:profile|responsibilities|mission)|what you(?:'ll| will)? (?:do|bring|need)/iu,
  /equal[- ]opportunity|without regard to race|all qualified applicants|reasonable accommodation/iu,
  /^\W{0,6}(?:requirements|responsibilities|minimum qualifications|preferred qualifications|basic qualifications|nice to have|what we offer|benefits|about the (?:role|job|team|company|position)|about us|who you are|the role|job description|key responsibilities|must[- ]haves?|perks)\W{0,4}$/imu,
  /(?:salary range|compensation range|we offer|apply (?:now|today|here|by)|the ideal candidate|the successful candidate|reports to|competitive salary|paid time off|401\(k\))/iu,
];

export const JOB_DESCRIPTION = "a job description";

/** What a text is instead of a résumé ("a cover letter"), or null; a text with dated jobs (`datedCount`) is one whatever else it says. */
export function otherDocument(text: string, datedCount: number): string | null {
  const signs = (patterns: readonly RegExp[]): number => patterns.filter((pattern) => pattern.test(text)).length;
  if (datedCount === 0 && signs(LETTER_SIGNS) >= 2) {
    return "a cover letter";
  }
  if (datedCount === 0 && signs(JOB_AD_SIGNS) >= 2) {
    return JOB_DESCRIPTION;
  }
  return null;
}

/** Whether much of a text is Lorem ipsum. It says nothing, and takes nothing from what else the text says. */
export function isPlaceholder(text: string): boolean {
  const latinCount = PLACEHOLDER.test(text) ? (text.match(LATIN)?.length ?? 0) : 0;
  return latinCount >= 8 && latinCount / text.split(/\s+/).length > 0.12;
}
