import { namesJob } from "@/lib/domain/resume/words/title-words";

const COLUMN_TITLES =
  /^(?:employer|company|organi[sz]ation|firm|institution|position|title|job title|role|dates?|period|from|to|start|end|years?|location|place|city|duration|duties|responsibilities|position and employer|zeitraum|arbeitgeber|funktion|entreprise|poste|empresa|puesto)$/i;

/** "Employer   Position   From   To": the titles of a table's columns. */
export function isTableHeader(words: string): boolean {
  const cells = words.split(/\s{2,}|\t|\s*\|\s*/).filter((cell) => cell !== "");
  const titles = cells.length > 1 ? cells : words.split(/\s+/);
  return titles.length > 1 && titles.every((cell) => COLUMN_TITLES.test(cell));
}

/** "Kafka, Spark, Airflow, Snowflake, dbt": what was used at a job, and no name of one. */
export function isLongList(words: string): boolean {
  return words.split(",").length >= 5 && !namesJob(words);
}
