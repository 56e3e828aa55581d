import { z } from "zod";
import { CalendarDay, daysBetween } from "@/lib/domain/calendar-day";

export const workTopics = ["sourcing", "brand", "development", "retention", "remote", "onboarding"] as const;
export const WorkTopic = z.enum(workTopics);
export type WorkTopic = z.infer<typeof WorkTopic>;

/** What each topic is called over its checklist. */
export const topicNames: Readonly<Record<WorkTopic, string>> = {
  sourcing: "Pipelines and partnerships",
  brand: "Employer brand",
  development: "Training and development",
  retention: "Retention",
  remote: "Remote and regions",
  onboarding: "Onboarding and cohesion",
};

/** What a person sets of a piece of work. */
export const WorkPlan = z.object({
  text: z.string().trim().min(1, "Say what is to be done.").max(400, "Say it in 400 characters."),
  ownerName: z.string().trim().min(1, "Say who does it.").max(120, "A name of at most 120 characters."),
  /** Empty when no day is set. */
  dueOn: z.union([z.literal("").transform(() => null), CalendarDay]),
});
export type WorkPlan = z.infer<typeof WorkPlan>;

export type WorkState = "done" | "overdue" | "soon" | "open";

/** Days ahead that count as soon. */
export const SOON_DAYS = 7;

/** How a piece of work stands on a day. Due today is not overdue yet; without a day it is never overdue. */
export function workState(
  { isDone, dueOn }: { readonly isDone: boolean; readonly dueOn: string | null },
  today: string,
): WorkState {
  if (isDone) return "done";
  if (dueOn === null) return "open";
  const days = daysBetween(today, dueOn);
  if (days < 0) return "overdue";
  return days <= SOON_DAYS ? "soon" : "open";
}
