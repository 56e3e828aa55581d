import { z } from "zod";
import { CitedSource } from "@/lib/reference/cited-source";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { texts } from "@/lib/reference/texts";
import codedWordFile from "./data/coded-words.json";

/** Words that speak to some people and not to others, by gender, age or origin. */
export const CodedWord = z
  .strictObject({
    kind: z.enum(["masculine", "feminine", "age", "origin"]),
    words: z.string().min(1),
    /** What says the same to everybody. */
    instead: z.string().min(1),
    why: z.string().min(1),
    /** Words after which it means something else: "aggressive caching". */
    notBefore: texts,
    source: CitedSource,
  })
  .readonly();
export type CodedWord = z.infer<typeof CodedWord>;

/**
 * The words that the linter marks. Of the list of Gaucher, Friesen and Kay (2011) only traits of people are here: words that name the work of
 * these roles (lead, analysis, decision, independent, support, respond) would mark every honest description.
 */
export const codedWords: readonly CodedWord[] = deepFreeze(z.array(CodedWord).parse(codedWordFile));
