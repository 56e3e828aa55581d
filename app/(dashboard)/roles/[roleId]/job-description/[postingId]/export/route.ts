import { notFound } from "next/navigation";
import { FORMATS, type Format } from "@/app/(dashboard)/roles/[roleId]/job-description/[postingId]/formats";
import { getPosting, type Posting } from "@/lib/data/postings";
import { DomainError } from "@/lib/domain/errors";
import { markdownToHtml, markdownToText } from "@/lib/domain/posting/posting-html";
import { jsonLdText, toJobPosting } from "@/lib/domain/posting/posting-json-ld";
import { toMarkdown } from "@/lib/domain/posting/posting-markdown";
import { requireActorOfFile } from "@/lib/server/session";

/** A saved job description as a file. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/roles/[roleId]/job-description/[postingId]/export">,
): Promise<Response> {
  const actor = await requireActorOfFile("role:read");
  const { roleId, postingId } = await params;
  const asked = new URL(request.url).searchParams.get("format");
  const format = FORMATS.find((entry) => entry.format === asked) ?? FORMATS[0];
  const posting = await getPosting(actor, roleId, postingId).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === "NOT_FOUND") notFound();
    throw error;
  });
  return new Response(write(posting, format.format), {
    headers: {
      "content-type": `${format.mediaType}; charset=utf-8`,
      "content-disposition": `attachment; filename="job-description-${roleId}-${posting.version}.${format.ending}"`,
      "content-security-policy": "sandbox",
      "cache-control": "private, no-store",
    },
  });
}

function write(posting: Posting, format: Format): string {
  const { text } = toMarkdown(posting);
  if (format === "html") return `<!doctype html>\n<meta charset="utf-8">\n${markdownToHtml(text)}\n`;
  if (format === "text") return markdownToText(text);
  if (format === "json-ld")
    return `${jsonLdText(toJobPosting(posting, posting.updatedAt.toISOString().slice(0, 10)).posting)}\n`;
  return text;
}
