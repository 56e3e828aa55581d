import type { RefreshedPart } from "@/lib/domain/posting/build-posting";
import { isSectionId } from "@/lib/domain/posting/part-headings";
import type { TypedChoices } from "./edited-posting";

export type Draft = { readonly choices: TypedChoices; readonly parts: readonly RefreshedPart[] };

export type KeptDraft = Draft & { readonly version: number };

/** A draft from the text that the browser's tab kept; null where there is none or it is not whole. Read by hand: a library for it weighs more
 *  than all else that the page has of its own. */
export function readKeptDraft(text: string | null): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(text ?? "");
    if (!isRecord(kept) || typeof kept.version !== "number" || !isRecord(kept.choices)) return null;
    const { version, choices, parts } = kept;
    if (!isTexts(choices) || !Array.isArray(parts) || !parts.every(isPart)) return null;
    return { version, choices, parts };
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(record: Readonly<Record<string, unknown>>): record is TypedChoices {
  return Object.values(record).every((value) => typeof value === "string");
}

function isPart(value: unknown): value is RefreshedPart {
  if (!isRecord(value)) return false;
  const { id, text, basis, offered } = value;
  return (
    isSectionId(id) &&
    typeof text === "string" &&
    typeof basis === "string" &&
    (offered === null || typeof offered === "string")
  );
}
