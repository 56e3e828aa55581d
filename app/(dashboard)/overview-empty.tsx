import { EvidenceGlyph } from "@/components/evidence/evidence-glyph";
import { IntervalAxis } from "@/components/evidence/interval-axis";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { PageFrame } from "@/components/layout/page-frame";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { roles } from "@/lib/reference/roles";
import { NobodyHere } from "./nobody-here";

const STEPS = [
  {
    title: "Import résumés",
    text: "PDF, Word, text, Markdown, JSON Resume, or a ZIP of these. They stay on this machine.",
  },
  {
    title: "Open a ranking",
    text: "Each person is held against ten roles: what a quote proves, what is unknown, what is missing.",
  },
  {
    title: "Ask what is open",
    text: "Silence is never counted as a no. It becomes a question, and the score says how much hangs on it.",
  },
] as const;

/** The overview before anybody is in the pool: what belongs here, the two ways to bring it, and how to read a score. */
export function OverviewEmpty() {
  return (
    <PageFrame
      title="Overview"
      answer={
        <>
          <Link href="/roles" className="link">
            {roles.length} roles
          </Link>{" "}
          are ready to score against, and <b>nobody</b> is in the pool yet.
        </>
      }
    >
      <Panel className="grid items-center lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <NobodyHere title="Bring the first résumés">
          <ol className="grid gap-3">
            {STEPS.map((step, index) => (
              <li key={step.title} className="grid grid-cols-[20px_minmax(0,1fr)]">
                <span className="text-muted-foreground">{index + 1}</span>
                <span>
                  <b className="font-medium text-foreground">{step.title}.</b> {step.text}
                </span>
              </li>
            ))}
          </ol>
          <p className="mt-3">
            No résumés at hand? The sample pool holds about sixty fictional people. It is marked as sample everywhere
            and can be taken out whole.
          </p>
        </NobodyHere>
        <HowToRead />
      </Panel>
    </PageFrame>
  );
}

const EXAMPLE = { proven: 62, expected: 74, possible: 91 };

const STATES = [
  { status: "met", word: "Met", text: "a quote of the résumé proves it" },
  { status: "unknown", word: "Unknown", text: "the résumé is silent: a question to ask" },
  { status: "not-met", word: "Not met", text: "the résumé says otherwise" },
] as const;

/** A score and the three states of a requirement, with an example that belongs to nobody. */
function HowToRead() {
  return (
    <section aria-label="How to read a score" className="border-t px-6 py-8 text-13 lg:border-t-0 lg:border-l">
      <h2 className="font-semibold text-14">A score is an interval, not a verdict</h2>
      <p className="mt-0.5 text-12 text-muted-foreground">An example, score of 100</p>
      <div className="mt-3 max-w-[420px]">
        <IntervalAxis />
        <IntervalBar points={EXAMPLE} label="Example" height={36} />
        <dl className="mt-1 grid grid-cols-3 gap-3 text-12">
          <ReadingOf name="proven" points={EXAMPLE.proven} says="every unknown at zero" />
          <ReadingOf name="expected" points={EXAMPLE.expected} says="unknowns at a stated rate" />
          <ReadingOf name="possible" points={EXAMPLE.possible} says="every unknown met" />
        </dl>
      </div>
      <ul className="mt-5 grid gap-1.5">
        {STATES.map(({ status, word, text }) => (
          <li key={status} className="flex items-baseline gap-2">
            <EvidenceGlyph status={status} />
            <span>
              <b className="font-medium">{word}</b> <span className="text-muted-foreground">{text}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReadingOf({ name, points, says }: { readonly name: string; readonly points: number; readonly says: string }) {
  return (
    <div>
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="font-semibold text-16">{points}</dd>
      <dd className="text-muted-foreground">{says}</dd>
    </div>
  );
}
