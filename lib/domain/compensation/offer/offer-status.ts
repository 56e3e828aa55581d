/** What became of an offer: still being worked out, made and open, or answered. */
export const offerStatuses = ["draft", "made", "accepted", "declined"] as const;
export type OfferStatus = (typeof offerStatuses)[number];

/** Days as "2026-11-22"; null where it has not come to that. */
export type OfferDates = {
  readonly status: OfferStatus;
  readonly madeOn: string | null;
  readonly answeredOn: string | null;
};

/** Whether somebody said yes or no. */
export function isAnswered(status: OfferStatus): boolean {
  return status === "accepted" || status === "declined";
}

/** A sentence for each day that does not fit what became of the offer. */
export function dateProblems({ status, madeOn, answeredOn }: OfferDates): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  if (status !== "draft" && madeOn === null) problems.madeOn = "Give the day on which it was made.";
  if (isAnswered(status) && answeredOn === null) problems.answeredOn = `Give the day on which it was ${status}.`;
  else if (isAnswered(status) && madeOn !== null && answeredOn !== null && answeredOn < madeOn)
    problems.answeredOn = "An answer cannot come before the offer was made.";
  return problems;
}

/** The days that count: a draft has none, one that is open has no answer. */
export function datesThatCount({ status, madeOn, answeredOn }: OfferDates): OfferDates {
  return {
    status,
    madeOn: status === "draft" ? null : madeOn,
    answeredOn: isAnswered(status) ? answeredOn : null,
  };
}
