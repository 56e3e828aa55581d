/** A piece of a résumé source, in the order of the page. */
export type ResumeBlock =
  | { readonly kind: "name" | "contact" | "heading" | "bullet" | "paragraph"; readonly text: string }
  /** The head of a position: what stands on the left, and after the bar usually the dates. */
  | { readonly kind: "entry"; readonly text: string; readonly aside: string | null };

function withoutEmphasis(text: string): string {
  return text.replaceAll("**", "").trim();
}

function blockOf(line: string, isInHeader: boolean): ResumeBlock {
  if (line.startsWith("# ")) return { kind: "name", text: line.slice(2) };
  if (line.startsWith("## ")) return { kind: "heading", text: line.slice(3) };
  if (line.startsWith("### ")) {
    const bar = line.lastIndexOf(" | ");
    if (bar < 0) return { kind: "entry", text: line.slice(4), aside: null };
    return { kind: "entry", text: line.slice(4, bar), aside: line.slice(bar + 3) };
  }
  if (line.startsWith("- ")) return { kind: "bullet", text: withoutEmphasis(line.slice(2)) };
  return { kind: isInHeader ? "contact" : "paragraph", text: withoutEmphasis(line) };
}

/** Reads the few Markdown forms that the sources of PDF and DOCX files use: headings of three depths, bullets and lines of text. */
export function readResumeBlocks(source: string): readonly ResumeBlock[] {
  const blocks: ResumeBlock[] = [];
  let isInHeader = true;
  for (const line of source.split("\n")) {
    if (line.trim() === "") continue;
    if (line.startsWith("## ")) isInHeader = false;
    blocks.push(blockOf(line, isInHeader));
  }
  return blocks;
}

/** A heading with the blocks below it; `heading` is null for the lines at the top of the page. */
export type BlockSection = { readonly heading: string | null; readonly blocks: readonly ResumeBlock[] };

export function sectionsOf(blocks: readonly ResumeBlock[]): readonly BlockSection[] {
  const sections: { heading: string | null; blocks: ResumeBlock[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === "heading") sections.push({ heading: block.text, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
