const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

function toElement(line: string): string {
  const [, marks, heading] = /^(#{1,6}) (.+)$/.exec(line) ?? [];
  if (marks !== undefined) return `<h${marks.length}>${escapeHtml(heading ?? "")}</h${marks.length}>`;
  return line.startsWith("- ") ? `<li>${escapeHtml(line.slice(2))}</li>` : `<p>${escapeHtml(line)}</p>`;
}

/** The little Markdown of a job description as HTML: headings, paragraphs and lists; everything else is text, escaped. */
export function markdownToHtml(markdown: string): string {
  const lines = markdown.split("\n").map((line) => line.trim());
  const elements = lines.filter((line) => line !== "").map(toElement);
  const isItem = (element: string | undefined) => element?.startsWith("<li>") ?? false;
  return elements
    .map((element, index) => {
      const opens = isItem(element) && !isItem(elements[index - 1]) ? "<ul>\n" : "";
      const closes = isItem(element) && !isItem(elements[index + 1]) ? "\n</ul>" : "";
      return `${opens}${element}${closes}`;
    })
    .join("\n");
}

/** The same without any markup, for fields that take plain words. */
export function markdownToText(markdown: string): string {
  return markdown.replace(/^#{1,6} /gm, "");
}
