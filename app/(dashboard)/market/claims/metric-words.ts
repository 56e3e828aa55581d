/** Words of metrics that are no plain words. */
const WORDS: Readonly<Record<string, string>> = {
  ai: "AI",
  cs: "computer science",
  phd: "PhD",
  yoy: "in a year",
  us: "US",
  tc: "total compensation",
  crm: "CRM",
  h1b: "H-1B",
  ote: "on-target earnings",
  "10y": "in ten years",
  "2y": "in two years",
};

/** A metric as it reads: "ai_pay_premium" → "AI pay premium", "base_salary" → "Base salary". */
export function metricWords(metric: string): string {
  const words = metric
    .split("_")
    .map((word) => WORDS[word] ?? word)
    .join(" ");
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;
}
