import type { PdfLayout } from "./sample-person";

/** How one page design differs from the next; sizes and margins in points. */
export type PdfStyle = {
  readonly font: string;
  readonly boldFont: string;
  readonly bodySize: number;
  readonly margin: number;
  readonly bullet: string;
  readonly heading: "plain" | "capitals" | "small-caps" | "ruled";
  /** Dates stand at the right edge of the title's line instead of below it. */
  readonly hasRightDates: boolean;
  /** Name and page number at the foot of each page. */
  readonly hasFooter: boolean;
  readonly sidebar: "left" | "right" | null;
};

const base: PdfStyle = {
  font: "Helvetica",
  boldFont: "Helvetica-Bold",
  bodySize: 10,
  margin: 56,
  bullet: "•",
  heading: "plain",
  hasRightDates: false,
  hasFooter: false,
  sidebar: null,
};

export const pdfStyles: Readonly<Record<PdfLayout, PdfStyle>> = {
  "one-column": base,
  "right-dates": { ...base, heading: "ruled", hasRightDates: true, hasFooter: true },
  "small-caps": {
    ...base,
    font: "Times-Roman",
    boldFont: "Times-Bold",
    bodySize: 11,
    heading: "small-caps",
    hasRightDates: true,
  },
  serif: {
    ...base,
    font: "Times-Roman",
    boldFont: "Times-Bold",
    bodySize: 12,
    margin: 72,
    heading: "capitals",
    hasFooter: true,
  },
  dense: { ...base, bodySize: 8.5, margin: 40, bullet: "-", heading: "capitals", hasRightDates: true },
  "sidebar-left": { ...base, bodySize: 9.5, margin: 44, heading: "capitals", sidebar: "left" },
  "sidebar-right": { ...base, bodySize: 9.5, margin: 44, sidebar: "right" },
};
