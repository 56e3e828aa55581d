/** What a piece of an entry's head can be. */
export type HeadRole = "title" | "employer" | "place";

/** What forms write before a title, an employer, a place, or what is none of them. */
const LABELS: readonly (readonly [HeadRole | null, RegExp])[] = [
  [
    "employer",
    /^(?:(?:name (?:and address )?of )?employer|company(?: name)?|organi[sz]ation|client|firma|unternehmen|arbeitgeber|empresa|entreprise|société|azienda|firm)\s*(?::\s*|\s{2,}|$)/i,
  ],
  [
    "title",
    /^(?:(?:job )?title|position(?: held)?|role|designation|occupation(?: or position held)?|poste?|puesto|cargo|funktion|tätigkeit|position als|ruolo)\s*(?::\s*|\s{2,}|$)/i,
  ],
  ["place", /^(?:location|place|city|ort|standort|lieu|lugar|ubicación|sede)\s*(?::\s*|\s{2,}|$)/i],
  [
    null,
    /^(?:dates?|duration|period|department|zeitraum|dauer|période|periodo|team size|industry|type of business(?: or sector)?|sector)\s*(?::\s*|\s{2,}|$)/i,
  ],
];

export type HeadLabel = {
  /** Null for dates, departments and sectors. */
  readonly role: HeadRole | null;
  readonly length: number;
};

/** The label with which `words` begin; null when they begin with none. */
export function labelOf(words: string): HeadLabel | null {
  for (const [role, pattern] of LABELS) {
    const label = pattern.exec(words)?.[0];
    if (label !== undefined) {
      return { role, length: label.length };
    }
  }
  return null;
}

/** The line names a title, an employer or a place by a label with words behind it, wherever in its entry it stands. */
export function isLabelled(words: string): boolean {
  const label = labelOf(words);
  return (
    label !== null &&
    label.role !== null &&
    label.length < words.length &&
    /(?::|\s{2})\s*$/.test(words.slice(0, label.length))
  );
}
