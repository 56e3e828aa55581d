import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Making, cleaning and tracking data for models. */
export const DATA_PHRASES: SkillPhrases = {
  "data-quality-filtering": [
    "(quality|toxicity|language|perplexity) (filter|filtering|classifier|heuristic)",
    "(deduplication|near-duplicate|dedup|minhash)",
    "{filter|deduplicate|clean} ...4 (token|document|corpus|corpora|web|crawl|page)",
  ],
  "dataset-curation": [
    "{curate|assemble|build|collect|compile} ...4 (dataset|corpus|corpora|training set|training data)",
  ],
  "data-mixture-design": ["(data|domain|sampling) (mixture|mix|mixing|weight)"],
  "data-provenance-licensing": [
    "(license|licence|licensing|copyright|provenance|opt-out) (tag|check|review|tracking|record|metadata|filter|status|registry)",
    "provenance of ...3 (data|dataset|document)",
  ],
  "petabyte-scale-processing": ["# (pb|petabyte|eb|exabyte)", "# ...1 (trillion|tn) token", "# t token"],
  "pii-privacy-filtering": [
    "(pii|personal data) (removal|scrubbing|redaction|detection|filter|filtering|masking)",
    "{redact|pseudonymize|anonymize|mask|scrub} ...4 (pii|personal data|record|patient|name|document|customer)",
    "(pseudonymization|anonymization)",
  ],
  "data-versioning-lineage": [
    "(data|dataset|column) (lineage|versioning|version|snapshot)",
    "versioned ...1 (dataset|data|corpus)",
  ],
  "human-feedback-data": [
    "(preference|feedback|comparison|ranking) (data|pair|dataset|label)",
    "(labeling|labelling|annotation) (program|team|operation|vendor|workforce|guideline)",
  ],
};
