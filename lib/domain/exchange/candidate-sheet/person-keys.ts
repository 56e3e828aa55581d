import { isSharedMailbox, normalEmail, normalProfile } from "@/lib/domain/linkage/normal-identifier";
import type { SheetPerson } from "./read-sheet-row";

/** What a row is known by. Each kind begins with its name, so that none can be taken for another. */
export type PersonKeys = {
  /** Of the id in the other system; null where none is stated. */
  readonly id: string | null;
  /** Of addresses and profile links, which are one person's alone. */
  readonly own: readonly string[];
};

/** The beginning of the keys of ids within one layout: an id means nothing in another system. */
export function idPrefix(layout: string): string {
  return `id ${layout} `;
}

/** What a person of a table is known by. `layout` is the slug of a known layout, else the fingerprint of the headings. */
export function personKeys(person: SheetPerson, layout: string): PersonKeys {
  const emails = person.emails.flatMap((address) => {
    const normal = normalEmail(address);
    return normal === null || isSharedMailbox(normal) ? [] : [`email ${normal}`];
  });
  const links = [person.linkedin, person.github].flatMap((link) => {
    const profile = normalProfile(link);
    return profile === null ? [] : [`link ${profile}`];
  });
  return {
    id: person.externalId === "" ? null : `${idPrefix(layout)}${person.externalId.toLowerCase()}`,
    own: [...new Set([...emails, ...links])],
  };
}
