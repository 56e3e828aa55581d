import type { SignalFinding, SignalKind, SkillFinding } from "@/lib/domain/evidence/evidence";
import type { Taxonomy } from "@/lib/domain/evidence/taxonomy";
import type { Education, Resume } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

const KIND_OF_SKILL_KIND: Readonly<Record<string, SignalKind>> = { venue: "venue", credential: "credential" };

/* Projects whose contributors the articles name as the open-source signal, as people write them in résumés. */
const OPEN_SOURCE =
  /\b(?:contribut(?:ed|or|ions?|ing)|maintain(?:er|ed|s|ing)?|committer|merged|upstreamed|core developer|author of)\b[^.;\n]{0,60}?\b(vLLM|Ray|DeepSpeed|Megatron-LM|PyTorch|torchtitan|Kueue|Volcano|Slurm|NCCL|GPU Operator|SkyPilot|Kubeflow|Kubernetes|TensorFlow|JAX|Triton|SGLang|Hugging Face|Transformers|LangChain|LlamaIndex|Spark|Airflow|MLflow|Linux kernel|LLVM|Prometheus|Envoy)\b/gi;

function openSourceSignals(text: string): readonly SignalFinding[] {
  return [...text.matchAll(OPEN_SOURCE)].map((match) => ({
    kind: "open-source",
    label: match[1] ?? "",
    quote: { start: match.index, end: match.index + match[0].length },
  }));
}

/** The words that state a degree: an entry's range runs on to whatever stands below it. */
function wordsOf({ degree, field, school, range }: Education): TextRange {
  const parts = [degree, field, school].filter((fact) => fact !== null).map((fact) => fact.range);
  if (parts.length === 0) return range;
  return {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
  };
}

/** Contributions, publications, venues, credentials and degrees. Signals are shown; their absence never lowers a score. */
export function findSignals(
  resume: Resume,
  skills: readonly SkillFinding[],
  taxonomy: Taxonomy,
): readonly SignalFinding[] {
  const bySkill = skills.flatMap((finding): readonly SignalFinding[] => {
    const skill = taxonomy.skillBySlug.get(finding.skill);
    const kind = KIND_OF_SKILL_KIND[skill?.kind ?? ""];
    if (skill === undefined || kind === undefined || finding.stance === "lacked" || finding.basis === "implied")
      return [];
    return [{ kind, label: skill.name, quote: finding.context }];
  });
  const publications = resume.statements
    .filter((statement) => statement.section === "publications" && statement.form !== "heading")
    .map((statement): SignalFinding => ({ kind: "publication", label: "Publication", quote: statement.range }));
  const degrees = resume.education
    .filter((entry) => entry.degree !== null)
    .map((entry): SignalFinding => ({ kind: "degree", label: entry.level, quote: wordsOf(entry) }));
  return [...openSourceSignals(resume.text), ...bySkill, ...publications, ...degrees].toSorted(
    (first, second) => first.quote.start - second.quote.start || (first.label < second.label ? -1 : 1),
  );
}
