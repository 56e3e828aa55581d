import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";

/** A gathering whose usual month is known, and on which dates that rests. */
export const VenueMonth = z
  .strictObject({
    name: z.string().min(1),
    /** The channel that it is worked through. */
    channel: z.string().min(1),
    /** The month in which it usually begins, 1 to 12. Where it moves between two, both. */
    months: z.array(z.number().int().min(1).max(12)).min(1).readonly(),
    /** The dates that the usual month was read from. */
    seen: z.string().min(1),
    sourceName: z.string().min(1),
    sourceUrl: z.url(),
  })
  .readonly();
export type VenueMonth = z.infer<typeof VenueMonth>;

const research = "venue-neurips-icml-iclr";
const systems = "venue-systems-osdi-sosp";
const industry = "venue-industry-engineering";
const list = "CCF Conference Deadlines, an open list of dates";

function listed(file: string): string {
  return `https://github.com/ccfddl/ccf-deadlines/blob/main/conference/${file}.yml`;
}

/**
 * Usual months of the venues that the channels name, read in November 2026 from the sources given. A usual month is no date: look at
 * the venue's own page before travel is booked. Venues whose month no source was read for are not here.
 */
export const venueMonths: readonly VenueMonth[] = deepFreeze(
  z.array(VenueMonth).parse([
    {
      name: "FAST",
      channel: systems,
      months: [2],
      seen: "21–24 February 2022, 20–23 February 2023, 27–29 February 2024",
      sourceName: list,
      sourceUrl: listed("DS/fast"),
    },
    {
      name: "NVIDIA GTC",
      channel: industry,
      months: [3],
      seen: "17–21 March 2025, San Jose",
      sourceName: "PyTorch blog, PyTorch at GTC 2025",
      sourceUrl: "https://pytorch.org/blog/pytorch-at-gtc/",
    },
    {
      name: "NSDI",
      channel: systems,
      months: [4],
      seen: "4–6 April 2022",
      sourceName: list,
      sourceUrl: listed("NW/nsdi"),
    },
    {
      name: "SaTML",
      channel: "venue-safety-governance",
      months: [4],
      seen: "9–11 April 2025, Copenhagen, as papers of its proceedings cite it",
      sourceName: "IEEE Conference on Secure and Trustworthy Machine Learning",
      sourceUrl: "https://satml.org/",
    },
    {
      name: "EuroSys",
      channel: systems,
      months: [4],
      seen: "23–25 April 2024, 31 March–3 April 2025, 28–30 April 2026, 19–23 April 2027",
      sourceName: list,
      sourceUrl: listed("DS/eurosys"),
    },
    {
      name: "ICLR",
      channel: research,
      months: [4, 5],
      seen: "7–11 May 2024, 24–28 April 2025, 1–5 May 2026, 26–30 April 2027",
      sourceName: list,
      sourceUrl: listed("AI/iclr"),
    },
    {
      name: "MLSys",
      channel: "venue-mlsys",
      months: [5],
      seen: "12–16 May 2024, 13–16 May 2025, 17–22 May 2026",
      sourceName: list,
      sourceUrl: listed("MX/mlsys"),
    },
    {
      name: "AI Engineer World’s Fair",
      channel: industry,
      months: [6],
      seen: "3–5 June 2025, San Francisco, as its programme has it",
      sourceName: "AI Engineer World’s Fair",
      sourceUrl: "https://www.ai.engineer/",
    },
    {
      name: "Data + AI Summit",
      channel: industry,
      months: [6],
      seen: "June 2025, San Francisco",
      sourceName: "Databricks, announcements of the Data + AI Summit 2025",
      sourceUrl: "https://www.databricks.com/blog/mosaic-ai-announcements-data-ai-summit-2025",
    },
    {
      name: "OSDI",
      channel: systems,
      months: [7],
      seen: "10–12 July 2024, 7–9 July 2025, 13–15 July 2026, 7–9 July 2027",
      sourceName: list,
      sourceUrl: listed("SE/osdi"),
    },
    {
      name: "ICML",
      channel: research,
      months: [7],
      seen: "21–27 July 2024, 11–19 July 2025, 6–12 July 2026",
      sourceName: list,
      sourceUrl: listed("AI/icml"),
    },
    {
      name: "Hot Chips",
      channel: industry,
      months: [8],
      seen: "24–26 August 2025, Palo Alto",
      sourceName: list,
      sourceUrl: listed("DS/hotchips"),
    },
    {
      name: "SIGCOMM",
      channel: systems,
      months: [8, 9],
      seen: "5–8 August 2024, 9–11 September 2025, 18–21 August 2026, 8–12 August 2027",
      sourceName: list,
      sourceUrl: listed("NW/sigcomm"),
    },
    {
      name: "SOSP",
      channel: systems,
      months: [10, 11],
      seen: "25–28 October 2021, 23–26 October 2023, 4–6 November 2024",
      sourceName: list,
      sourceUrl: listed("SE/sosp"),
    },
    {
      name: "PyTorch Conference",
      channel: industry,
      months: [10],
      seen: "21–23 October 2025, San Francisco",
      sourceName: "Schedule of the PyTorch Conference 2025",
      sourceUrl: "https://pytorchconference.sched.com/",
    },
    {
      name: "KubeCon North America",
      channel: industry,
      months: [11],
      seen: "10–13 November 2025, Atlanta",
      sourceName: "The Linux Foundation, list of its events",
      sourceUrl: "https://events.linuxfoundation.org/kubecon-cloudnativecon-north-america/",
    },
    {
      name: "Ray Summit",
      channel: industry,
      months: [11],
      seen: "November 2025, by the talks given there",
      sourceName: "Anyscale, Ray Summit",
      sourceUrl: "https://www.anyscale.com/ray-summit",
    },
    {
      name: "SC (Supercomputing)",
      channel: "venue-hpc",
      months: [11],
      seen: "17–22 November 2024, 16–21 November 2025, 15–20 November 2026",
      sourceName: list,
      sourceUrl: listed("DS/sc"),
    },
    {
      name: "NeurIPS",
      channel: research,
      months: [12],
      seen: "6–14 December 2021, 10–16 December 2023; its encyclopaedia entry says each December",
      sourceName: "Information Theory Society, NeurIPS 2023",
      sourceUrl: "https://www.itsoc.org/event/neurips-2023",
    },
  ]),
);
