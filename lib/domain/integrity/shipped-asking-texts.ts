import { roles } from "@/lib/reference/roles";
import { type AskingText, askingText } from "./pasted-posting";

let made: readonly AskingText[] | null = null;

/** What is shipped about each of the ten roles: what they do, what is asked of them, level by level. Made once a process. */
export function shippedAskingTexts(): readonly AskingText[] {
  made ??= roles.map(({ name, summary, responsibilities, levels, jobDescriptionMusts }) => {
    const expectations = levels.map((level) => level.expectations);
    const text = [summary, ...responsibilities, ...expectations, ...jobDescriptionMusts].join("\n");
    return askingText(`what Rolecall ships about the role ${name}`, text);
  });
  return made;
}
