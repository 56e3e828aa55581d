import { expect, test } from "vitest";
import { readCandidate } from "@/lib/domain/candidate-reading";

function held(deed: string): readonly string[] {
  const text = `Sam Reed\nsam@example.com\n\nExperience\nEngineer, Foo Ltd, Mar 2019 - present\n- ${deed}\n`;
  const { facts } = readCandidate(text, { year: 2026, month: 11 });
  return facts.skills.filter((skill) => skill.stance === "held").map(({ skill }) => skill);
}

/* Other trades, homonyms, other people and coursework: the same words, not the skill. */
test.each([
  ["llm-agents", "Customer service agent in a call centre, 60 calls a day"],
  ["llm-agents", "Supervised 14 support agents and their schedules"],
  ["llm-evaluation", "Wrote 300 test cases and acceptance criteria for the payment form"],
  ["eval-driven-product", "Wrote 300 test cases and acceptance criteria for the payment form"],
  ["llm-evaluation", "Evaluated the model train layout with the club; model evaluation of credit scorecards"],
  ["human-evaluation", "Clinical evaluation of 40 patients a week and medical review of charts"],
  ["hallucination-mitigation", "Checked amounts against the source documents at month end"],
  ["rag", "Answered questions from policy holders about their contract"],
  ["prompt-engineering", "Maintained prompt and courteous service at the desk"],
  ["data-provenance-licensing", "Filed informed consent records for 120 patients"],
  ["recommender-systems", "Made product recommendations to customers in the store"],
  ["ai-risk-assessment", "Carried out 12 fire risk assessments and 30 environmental impact assessments"],
  ["third-party-ai-risk", "Supplier assessment and selection for office furniture"],
  ["ai-audit", "Internal audit of stock and quality assurance of car models"],
  ["ai-incident-response", "Reported safety incidents to the regulator"],
  ["incident-management", "On-call duty every third night on the ward as a resident physician"],
  ["capacity-planning", "Scheduled crews on the building site"],
  ["open-source-contribution", "Chef in a restaurant with 2 stars"],
  ["peer-reviewed-publication", "Wrote two articles a week for the local paper"],
  ["performance-engineering", "Closed the books 2x faster and cut response time to customers from 3 days to 1 day"],
  ["finops", "Handled chargebacks and disputes; advised clients on savings plans for pension"],
  ["vendor-budget-management", "Led a team of 12 waiters, hired 5, budget of 40,000 a month"],
  ["engineering-management", "Led a team of 12 waiters, hired 5, budget of 40,000 a month"],
  ["engineering-management", "Store manager with 14 direct reports"],
  ["research-internship", "Research fellow in marine biology"],
  ["gpu-architecture", "Cleaned hotel rooms, occupancy 93 %"],
  ["cluster-scheduling", "Scheduling of appointments and shift planning in Excel"],
  ["capacity-planning", "Scheduling of appointments and shift planning in Excel"],
  ["triton-inference-server", "Kernels in CUDA and Triton, profiled with Nsight"],
  ["pretraining", "Contrastive pretraining of a vision encoder on satellite images"],
  ["language-modeling", "Contrastive pretraining of a vision encoder on satellite images"],
  ["pretraining", "Pretraining data engineer: filters and dedup for the corpus"],
  ["distributed-training", "Pretraining data engineer: filters and dedup for the corpus"],
  ["phd", "Supervised two PhD students and five interns"],
  ["engineering-management", "Senior engineer, reports to the CTO"],
  ["kafka", "Reads Franz Kafka; studied Kafkaesque bureaucracy"],
  ["spark", "A spark of interest in PostgreSQL; changed spark plugs"],
  ["python", "The robot is called Python; fan of Monty Python"],
  ["azure", "Business case against Azure"],
  ["human-feedback-data", "Human data in our office means contracts and birthdays"],
  ["network-topology-design", "Neural network architecture search for phones"],
  ["datacenter-networking", "Neural network architecture search for phones"],
  ["efficient-architectures", "State space model of the crane and a Kalman observer in Simulink"],
  ["ai-assisted-development", "I use Copilot in Word for letters"],
  ["ip-copyright", "LL.M. Intellectual Property, KU Leuven"],
  ["infrastructure-credentials", "NVIDIA DLI course on CUDA, two days"],
  ["model-risk-management", "Worked with model risk on letters to customers"],
  ["rag", "Golden retriever breeder"],
  ["retrieval-search", "Golden retriever breeder"],
  ["product-strategy", "Worked with product managers on tickets"],
  ["data-pipelines", "Built a sales pipeline of 4 million"],
  ["model-compression", "Distilled gin and pruned the vines"],
  ["quantization", "Quantum Hall effect in two dimensions"],
  ["linguistics-writing", "Followed the React style guide of the team"],
  ["security-engineering", "Hardening of steel parts"],
  ["fault-tolerance", "Replaced circuit breakers in the panel"],
  ["offensive-security", "Exploit market opportunities in retail"],
  ["research-agenda", "Head of research, equity research on banks"],
  ["change-management", "Trained 70 colleagues in reading a box plot"],
  ["ai-governance-program", "Board of the housing cooperative"],
  ["mathematical-foundations", "Taught maths to grade 9"],
  ["executive-communication", "Reported faults to the building manager"],
  ["web-crawling", "Scraping old paint before priming"],
  ["ab-testing", "Experimentation with zebrafish embryos"],
  ["fine-tuning", "Fine-tuning of espresso recipes"],
  ["deduplication", "Sorted mail"],
  ["game-engine-programming", "Diesel engine mechanic"],
  ["data-versioning-lineage", "Cell lineage tracing in mice"],
  ["load-balancing", "Traffic management at road works"],
  ["scaling-laws", "Scaling the sales organisation to 40 people"],
  ["bias-fairness-testing", "Handled complaints with fairness"],
  ["explainability", "Entered billing reason codes"],
  ["guardrails", "Fitted guard rails on the bridge"],
  ["trust-and-safety", "Child safety training"],
  ["ethics-societal-impact", "Submitted protocols to the ethics committee of the hospital"],
  ["mixture-of-experts", "Panel of 12 experts on flood risk"],
])("not %s: %s", (skill, deed) => {
  expect(held(deed)).not.toContain(skill);
});

test.each([
  ["Led a team of nine engineers on Kubernetes, Slurm and NCCL", "engineering-management", true],
  ["Led a team of nine waiters in a seaside restaurant", "engineering-management", false],
  ["Reported each quarter to the board; vLLM, Kubernetes and MLflow in production", "executive-communication", true],
  ["Reported each quarter to the board of the hospital", "executive-communication", false],
])("leading counts beside skills of the trade: %s", (deed, skill, isHeld) => {
  expect(held(deed).includes(skill)).toBe(isHeld);
});
