/** What fictional people did, by field; each deed stands alone. */
export const deedsByField = {
  infrastructure: [
    "Built a Slurm and Kubernetes platform for 1,024 H100 GPUs that 30 teams train on",
    "Tuned NCCL collectives over InfiniBand and raised goodput of the main training run from 71% to 93%",
    "Operated Lustre storage of 6 PB for training data",
    "Wrote Terraform modules and Ansible roles for three data centers",
    "Set up Prometheus and Grafana dashboards with SLO alerts; paging load dropped by 60%",
    "Introduced Kueue with fair-share quotas, which cut the median queue time from 50 to 9 minutes",
    "Automated bare-metal provisioning of GPU nodes and retired a week of manual work per rack",
    "Led the incident rotation of eight engineers and wrote its runbooks",
  ],
  models: [
    "Served a 70B language model with vLLM and TensorRT-LLM at 900 requests per second",
    "Wrote fused attention kernels in CUDA and Triton, 18% faster end to end",
    "Fine-tuned open-weight models with LoRA and evaluated them on 1,200 held-out cases",
    "Designed the evaluation suite for retrieval-augmented generation that gates every release",
    "Trained a 13B model with FSDP and DeepSpeed on 256 A100 GPUs",
    "Reduced the cost per million tokens by 44% with speculative decoding and KV cache reuse",
    "Published two papers on preference optimization, one of them at NeurIPS 2024",
    "Ran red-teaming campaigns against prompt injection before each launch",
  ],
  data: [
    "Built Spark and Airflow pipelines that deduplicate 40 TB of web text a week",
    "Moved the warehouse from Redshift to Snowflake with dbt; 300 tables, no lost day",
    "Designed data contracts and lineage for 60 sources with OpenLineage",
    "Operated Kafka with 2 million events a second for fraud detection",
    "Labelled 80,000 documents with a team of 12 annotators and measured their agreement",
    "Wrote MinHash deduplication and quality filtering for pretraining corpora",
    "Maintained PostgreSQL and the nightly loads of the finance department",
  ],
  governance: [
    "Introduced an AI risk assessment under the EU AI Act for 140 systems",
    "Chaired the model risk committee and wrote the policy that four business units follow",
    "Led the ISO 42001 certification of the group, passed without a major finding",
    "Negotiated data protection terms with nine vendors under the GDPR",
    "Trained 600 colleagues in responsible AI",
  ],
  other: [
    "Managed a restaurant of 40 seats and its weekly orders",
    "Taught mathematics to 120 pupils a year",
    "Planned the logistics of a food bank in two cities",
    "Audited the accounts of small companies",
  ],
} as const;

export type Field = keyof typeof deedsByField;

export const titlesByField: Readonly<Record<Field, readonly string[]>> = {
  infrastructure: ["Senior Infrastructure Engineer", "Site Reliability Engineer", "Platform Engineer"],
  models: ["Machine Learning Engineer", "Research Scientist", "Senior ML Engineer"],
  data: ["Data Engineer", "Senior Data Engineer", "Analytics Engineer"],
  governance: ["AI Governance Manager", "Privacy Counsel", "Head of Responsible AI"],
  other: ["Restaurant Manager", "Mathematics Teacher", "Accountant"],
};

export const skillsByField: Readonly<Record<Field, readonly string[]>> = {
  infrastructure: [
    "Kubernetes",
    "Slurm",
    "Terraform",
    "Ansible",
    "InfiniBand",
    "NCCL",
    "Lustre",
    "Go",
    "Bash",
    "Prometheus",
  ],
  models: [
    "PyTorch",
    "CUDA",
    "vLLM",
    "JAX",
    "Triton",
    "DeepSpeed",
    "Hugging Face Transformers",
    "Python",
    "LangChain",
    "C++",
  ],
  data: ["Spark", "Airflow", "Kafka", "dbt", "Snowflake", "SQL", "PostgreSQL", "Python", "Parquet", "Flink"],
  governance: ["EU AI Act", "GDPR", "ISO 42001", "NIST AI RMF", "Model risk management", "Stakeholder management"],
  other: ["Excel", "French", "Bookkeeping", "Menu planning", "Classroom teaching"],
};

export const certificates = [
  "Certified Kubernetes Administrator (CKA), 2023",
  "AWS Certified Solutions Architect, 2021",
  "CIPP/E, IAPP, 2022",
] as const;

export const firstNames = [
  "Amina",
  "Bruno",
  "Chidi",
  "Dagny",
  "Elif",
  "Farouk",
  "Greta",
  "Hiro",
  "Ines",
  "Jonas",
] as const;
export const lastNames = [
  "Abernethy",
  "Brandvold",
  "Castellano",
  "Dufresne",
  "Eriksen",
  "Fonseca",
  "Gallagher",
] as const;
export const employers = [
  "Halden Compute",
  "Northgate Payments",
  "Quarzwerk GmbH",
  "Lindgren Imaging",
  "Sankofa Voice",
  "Tagus Cognition",
  "Merlion Gate Capital",
  "Waterland Bank",
] as const;
export const places = [
  "Berlin, Germany",
  "Austin, TX",
  "Lagos, Nigeria",
  "Toronto, Canada",
  "Dublin, Ireland",
] as const;
export const schools = [
  "Pecan Valley State University",
  "University of the Drakensberg",
  "Murtal Technical University",
] as const;
export const degrees = ["BSc", "MSc", "PhD"] as const;
export const fieldsOfStudy = ["Computer Science", "Statistics", "Applied Mathematics", "Physics"] as const;
