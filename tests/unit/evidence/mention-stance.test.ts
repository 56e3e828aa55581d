import { expect, test } from "vitest";
import { isConsent, type Stance, stanceOfHeading } from "@/lib/domain/evidence/label-stance";
import { stanceOf } from "@/lib/domain/evidence/mention-stance";

function stanceIn(sentence: string, skill: string): Stance {
  const start = sentence.indexOf(skill);
  return stanceOf(sentence, { start: 0, end: sentence.length }, { start, end: start + skill.length });
}

test.each([
  ["I do not write CUDA.", "CUDA"],
  ["Python (sehr gut), Go (nein)", "Go"],
  ["Slurm: never. CKAD: passed.", "Slurm"],
  ["PyTorch ++, C++ –, French", "C++"],
  ["j'ai vu Slurm et Megatron, pas touché", "Slurm"],
  ["fine-tuning LoRA (2 jours) – jamais appliqué chez un client", "LoRA"],
  ["Nicht im Angebot: Modelltraining, LLM-Anwendungen", "LLM-Anwendungen"],
  ["Keine Erfahrung mit Kubernetes", "Kubernetes"],
  ["Nunca he usado Kubernetes", "Kubernetes"],
  ["Kubernetes 1/5 (not permitted on our enclave)", "Kubernetes"],
  ["Flink: only demo. GPU: no.", "Flink"],
  ["I have not worked with Kubernetes or Slurm", "Slurm"],
  ["Haven't touched Rust", "Rust"],
  ["Not yet: multi-node inference, training.", "multi-node inference"],
  ["| None yet | RLHF, serving |", "serving"],
  ["What I do not offer: training code, CUDA, night shifts", "CUDA"],
  ["Solid Python; no CUDA.", "CUDA"],
  ["No production Kubernetes experience", "Kubernetes"],
  ["CUDA programming: Grundlagen, keine Praxis", "CUDA"],
  ["Rust (not yet)", "Rust"],
  ["I have not fine-tuned a large model myself", "fine-tuned"],
  ["Not in my toolbox: distributed training, CUDA", "CUDA"],
  ["The serving group ran Ray, I did not", "Ray"],
  ["The cluster is Kubernetes but the platform team runs it and I have never had to touch it", "Kubernetes"],
  ["Kubernetes: nicht benutzt", "Kubernetes"],
  ["Java 21, Kotlin, Gradle. No Python to speak of.", "Python"],
  ["Not mine: statistics, programming", "statistics"],
  ["Terraform 4/5 · Rust 0/5 but curious", "Rust"],
  ["PyTorch ○○○○○  Bash ●●●●○", "PyTorch"],
  ["| Presenting | not yet |", "Presenting"],
  ["Not my skills: training models, red teaming", "red teaming"],
  ["Never: Kubernetes, training large models", "Kubernetes"],
  ["Understanding, not doing: diffusion models, LoRA training", "LoRA"],
  ["Python: ○ (calculation tools)  CUDA, machine learning: ×", "CUDA"],
  ["I have never been a people manager", "people manager"],
  ["Comfortable with Slurm but not Kubernetes", "Kubernetes"],
  ["Lacking hands-on experience with Terraform", "Terraform"],
])("denied: %s", (sentence, skill) => {
  expect(stanceIn(sentence, skill)).toBe("lacked");
});

test.each([
  ["Keen to learn Rust", "Rust"],
  ["Watching: speculative decoding with trees", "speculative decoding"],
  ["Looking for  inference engines or training performance", "inference engines"],
  ["Would love to work with JAX", "JAX"],
  ["Interested in inference engines", "inference engines"],
  ["Currently learning Triton", "Triton"],
  ["Learning: how fine-tuning works", "fine-tuning"],
  ["Two of our research teams train with Megatron", "Megatron"],
  ["Supported the team that trained with Megatron", "Megatron"],
  ["I have supported the team that trained with Megatron", "Megatron"],
  ["The models themselves (vLLM) belong to the serving team", "vLLM"],
  ["vLLM selected by client", "vLLM"],
  ["The forecasting team next door used Ray and PyTorch", "PyTorch"],
  ["the data engineers in Chennai build the loads (Spark, Airflow: theirs, not mine)", "Spark"],
  ["I have read the papers about RLHF", "RLHF"],
  ["Wanted: machine learning (want to learn)", "machine learning"],
  ["Spark and Big Data, enrolled", "Spark"],
  ["a small model (that a colleague wrote in PyTorch)", "PyTorch"],
  ["nodes for physicists and people who fine-tune models", "fine-tune"],
  ["One scholar works on oversight by debate, which is her project rather than mine", "oversight"],
  ["Rust (reading), Go", "Rust"],
  ["Reinforcement learning: read, not done.", "Reinforcement learning"],
  ["Kubernetes: △ (operated by partner company)", "Kubernetes"],
  ["The training itself was done by the research laboratory with Megatron-LM", "Megatron-LM"],
  ["Learning goals: Rust, Triton", "Triton"],
  ["Customers trained recommender models on these pods", "recommender models"],
  ["Product teams do their own fine-tuning", "fine-tuning"],
  ["Career objective: to move into LLM fine-tuning", "LLM fine-tuning"],
  ["You look for someone who lives and breathes Kubernetes", "Kubernetes"],
  ["Chapters on Kubernetes deployment were given by guests", "Kubernetes"],
  ["Recruited PyTorch and CUDA engineers for three banks", "PyTorch"],
  ["Certified Kubernetes Administrator: in preparation", "Certified Kubernetes Administrator"],
  ["Teammate Ana did the LangChain agent; I did the crawler", "LangChain"],
  ["My flatmate works on constitutional AI at a lab", "constitutional AI"],
  ["Three colleagues do the gateway in Go, which I only call", "Go"],
  ["Supervised two students; one wrote on reinforcement learning", "reinforcement learning"],
  ["Intern in 2025 used sparse autoencoders on our state", "sparse autoencoders"],
  ["The implementation partner did prompts and topics", "prompts"],
  ["Batching of requests by the ML team", "ML"],
  ["The AI governance office owns the rest", "AI governance"],
  ["The analytics group has its own Databricks workspace", "Databricks"],
  ["OCR of invoices (IT department configured it)", "OCR"],
  ["Guides on hybrid retrieval, content supplied by the search engineers", "hybrid retrieval"],
  ["Attended: NeurIPS 2024", "NeurIPS"],
  ["NeurIPS 2024 (expo pass)", "NeurIPS"],
  ["Everything I know about neural networks is from the newspaper", "neural networks"],
  ["InfiniBand I know only from a vendor presentation", "InfiniBand"],
  ["EU AI Act: I follow the newsletters", "EU AI Act"],
  ["I can read Python", "Python"],
  ["CKA (exam planned for March)", "CKA"],
])("neither claimed nor denied: %s", (sentence, skill) => {
  expect(stanceIn(sentence, skill)).toBe("unclaimed");
});

test.each([
  ["Moved to Kubernetes without losing a request", "Kubernetes"],
  ["Never lost a job while running Slurm", "Slurm"],
  ["No downtime on Kubernetes in two years", "Kubernetes"],
  ["Led the research team that trained our first Megatron model", "Megatron"],
  ["I had no CUDA at first, but now I write Triton kernels", "Triton"],
  ["Never missed a deadline using Kubernetes", "Kubernetes"],
  ["Rust 3/5 · Go 0/5", "Rust"],
  ["Kubernetes ●●●○○  Rust ○○○○○", "Kubernetes"],
  ["Kubernetes platform built by my team", "Kubernetes"],
  ["Speed: 3 × faster on CUDA", "CUDA"],
  ["Machine learning: PyTorch, JAX", "PyTorch"],
  ["Not only CUDA kernels but the scheduler too", "CUDA"],
  ["Migrated to Kubernetes, and I have never lost a job", "Kubernetes"],
  ["Advised the platform team on Kubernetes upgrades", "Kubernetes"],
  ["Kubernetes platform used by 40 teams", "Kubernetes"],
  ["Hired and led six engineers who built the Kubernetes platform", "Kubernetes"],
  ["Platform owned by my team: Kubeflow", "Kubeflow"],
  ["Airflow, MLflow, a feature store written by my team", "Airflow"],
  ["Airflow, a feature store installed by the platform team", "Airflow"],
  ["Qdrant, Ragas, vLLM (use via platform team endpoint)", "Qdrant"],
  ["Engineer in the Kubernetes team", "Kubernetes"],
  ["Lead of the ML team", "ML"],
  ["Supervised two students and built the crawler with Scrapy", "Scrapy"],
])("claimed: %s", (sentence, skill) => {
  expect(stanceIn(sentence, skill)).toBe("claimed");
});

test.each([
  ["Work daily with two backend developers. They built the retrieval and the function calling", "function calling"],
  ["Work daily with two backend developers. He built the retrieval and the function calling", "function calling"],
  ["Five research teams use it; she operates Slurm for them", "Slurm"],
])("told of the writer or of others: %s", (sentence, skill) => {
  expect(stanceIn(sentence, skill)).toBe("unclear");
});

test.each(["He", "She", "They"])("with nobody else named, %s is how somebody speaks of themselves", (pronoun) => {
  expect(stanceIn(`${pronoun} built the retrieval and the function calling`, "function calling")).toBe("claimed");
});

test("consent to keep the applicant's data names laws that are no skills", () => {
  expect(isConsent("I agree to the processing of my personal data (GDPR)")).toBe(true);
  expect(isConsent("Autorizzo il trattamento dei dati personali ai sensi del GDPR")).toBe(true);
  expect(isConsent("Processing of personal data of 40,000 patients under GDPR")).toBe(false);
});

test("a heading of wishes or of others' deeds claims nothing for what stands below it", () => {
  expect(stanceOfHeading("On my list for 2027")).toBe("unclaimed");
  expect(stanceOfHeading("What others did")).toBe("unclaimed");
  expect(stanceOfHeading("Selected projects")).toBe("claimed");
});

test.each([
  ["statistics (still learning Stan), PyTorch (daily)", "PyTorch"],
  ["Guest lecturer on transformers", "transformers"],
])("brackets and lecturing leave a claim: %s", (sentence, skill) => {
  expect(stanceIn(sentence, skill)).toBe("claimed");
});

test.each([
  ["I am learning Python on weekends", "Python"],
  ["Panel guest (twice) on the EU AI Act.", "EU AI Act"],
  ["Next for me: vLLM and larger fleets", "vLLM"],
  ["2025: recommender team moved to GPUs", "recommender"],
  ["Den CUDA-Scan hat mein Kollege geschrieben", "CUDA"],
  ["vLLM is something our tenants bring along", "vLLM"],
  ["Les étudiants réalisent des tests avec Fairlearn", "Fairlearn"],
  ["Volgt in 2027 een cursus Kubernetes", "Kubernetes"],
  ["Ambition: to lead AI governance", "AI governance"],
])("unclaimed: %s", (sentence, skill) => {
  expect(stanceIn(sentence, skill)).toBe("unclaimed");
});

test.each([
  ["No Spark or Kafka so far; our volumes never needed them", "Kafka"],
  ["No CUDA, Triton or ROCm yet.", "ROCm"],
])("denied in a row: %s", (sentence, skill) => {
  expect(stanceIn(sentence, skill)).toBe("lacked");
});

test.each([
  ["worked with the pretraining team, who measured it", "pretraining team"],
  ["made with the platform team", "platform team"],
])("a unit that is part of what was found is another's: %s", (sentence, skill) => {
  expect(stanceIn(sentence, skill)).toBe("unclaimed");
});

test("whoever leads a unit may name it", () => {
  expect(stanceIn("Lead of the platform team", "platform team")).toBe("claimed");
});
