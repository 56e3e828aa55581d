import { ChevronRight } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { formatDay } from "@/lib/format";

export type Crumb = { readonly label: string; readonly href: string };

type PageFrameProps = {
  /** The way here, without the page itself. */
  readonly crumbs?: readonly Crumb[];
  readonly title: ReactNode;
  /** A badge beside the title. */
  readonly badge?: ReactNode;
  /** One sentence that answers the page's question with this user's numbers; put the numbers in `<b>`. */
  readonly answer?: ReactNode;
  /** Buttons; at most one primary. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every page: breadcrumbs, title, one sentence, actions, content. */
export function PageFrame({ crumbs = [], title, badge, answer, actions, children }: PageFrameProps) {
  return (
    <div className="max-w-[1344px] px-4 pt-4 pb-12 md:px-8 md:pt-5 md:pb-16 print:max-w-none print:p-0">
      {crumbs.length > 0 ? <Breadcrumbs crumbs={crumbs} /> : null}
      <header className="mb-4 md:mb-5 md:flex md:items-start md:gap-6 print:flex print:gap-6">
        <div className="min-w-0 flex-1">
          <h1 className="font-semibold text-20 tracking-tight text-balance [overflow-wrap:anywhere]">
            {title}
            {badge ? <span className="ml-2 align-[3px] leading-none">{badge}</span> : null}
          </h1>
          {answer ? (
            <p className="mt-0.5 max-w-[86ch] text-secondary-foreground text-pretty [&_b]:font-semibold [&_b]:text-foreground">
              {answer}
            </p>
          ) : null}
        </div>
        {actions ? <div className="mt-3 flex flex-wrap gap-2 md:mt-0 md:shrink-0 print:hidden">{actions}</div> : null}
        <p className="hidden shrink-0 pt-1 text-12 text-muted-foreground print:block">
          Rolecall, {formatDay(new Date().toISOString())}
        </p>
      </header>
      {children}
    </div>
  );
}

function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav
      aria-label="Breadcrumb"
      className="mb-2 flex flex-wrap items-center gap-1.5 text-12 text-muted-foreground print:hidden"
    >
      {crumbs.map((crumb, index) => (
        <Fragment key={crumb.href}>
          {index > 0 ? <ChevronRight aria-hidden className="size-3.5" /> : null}
          <Link href={crumb.href} className="hover:text-foreground">
            {crumb.label}
          </Link>
        </Fragment>
      ))}
    </nav>
  );
}
