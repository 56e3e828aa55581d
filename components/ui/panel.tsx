import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/** A bordered surface on the page. Panels never stand inside panels. */
export function Panel({ className, ...rest }: ComponentProps<"section">) {
  return (
    <section
      className={classNames("min-w-0 rounded-md border bg-card preset:print:break-inside-avoid", className)}
      {...rest}
    />
  );
}

type PanelHeadProps = {
  /** The finding, as a sentence; a plain noun only where there is nothing to find. */
  readonly title: ReactNode;
  /** What is shown and in which unit. */
  readonly subtitle?: ReactNode;
  readonly tools?: ReactNode;
  readonly titleId?: string;
};

/** Title, subtitle and tools of a panel. */
export function PanelHead({ title, subtitle, tools, titleId }: PanelHeadProps) {
  return (
    <header className="flex items-start gap-3 px-4 pt-3 pb-2 print:break-inside-avoid print:pt-2 print:pb-1 print:break-after-avoid">
      <div className="min-w-0 flex-1">
        <h2 id={titleId} className="font-semibold text-14 leading-5 text-pretty">
          {title}
        </h2>
        {subtitle ? <p className="mt-0.5 text-12 text-muted-foreground text-pretty">{subtitle}</p> : null}
      </div>
      {tools ? <div className="flex shrink-0 gap-1 print:hidden">{tools}</div> : null}
    </header>
  );
}

/** Padded content of a panel; tables go in without it, edge to edge. */
export function PanelBody({ className, ...rest }: ComponentProps<"div">) {
  return <div className={classNames("preset:px-4 preset:pt-1 preset:pb-4 preset:print:pb-2", className)} {...rest} />;
}

/** Key, sources and totals under the content. */
export function PanelFoot({ className, ...rest }: ComponentProps<"footer">) {
  return (
    <footer
      className={classNames(
        "flex flex-wrap items-center gap-x-4 gap-y-1 border-t preset:px-4 preset:py-2 text-12 preset:print:py-1 text-muted-foreground",
        className,
      )}
      {...rest}
    />
  );
}
