import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { API_RATE } from "@/lib/domain/api/rate-window";

/** What holds for every address. */
export function RulesPanel({ base }: { readonly base: string }) {
  return (
    <Panel>
      <PanelHead title="How a program asks" subtitle="The same for every address below" />
      <PanelBody>
        <ul className="grid max-w-[86ch] list-disc gap-1.5 pl-4 text-13">
          <li>
            <b>Token.</b> Make one under{" "}
            <Link href="/settings/account" className="underline">
              Your account
            </Link>{" "}
            and send it as <code>Authorization: Bearer rolecall_…</code>. Being signed in with a browser opens nothing
            here.
          </li>
          <li>
            <b>Pages.</b> A list has at most 200 rows a page. <code>next</code>, and the header <code>Link</code>, hold
            the address of the next one; nobody comes twice while others are imported.
          </li>
          <li>
            <b>Only what is new.</b> Send the <code>ETag</code> of an answer back as <code>If-None-Match</code>: what
            has not changed is answered 304, without a body.
          </li>
          <li>
            <b>Pace.</b> {API_RATE.requests} requests in {API_RATE.seconds} seconds a token. <code>RateLimit</code> says
            how many are left; after 429 wait as many seconds as <code>Retry-After</code> says.
          </li>
          <li>
            <b>Journal.</b> It keeps which lists and which candidates a token read.
          </li>
          <li>
            <b>For tools.</b>{" "}
            <a href="/api/v1/openapi.json" className="underline [overflow-wrap:anywhere]">
              {base}/openapi.json
            </a>{" "}
            describes all of it as OpenAPI 3.1.
          </li>
        </ul>
      </PanelBody>
    </Panel>
  );
}
