import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Running machines, clusters and their bills. */
export const OPERATIONS_PHRASES: SkillPhrases = {
  "incident-management": [
    "on-call (rotation|lead|duty|engineer|week|rota|shift|every)",
    "{lead|run|command|handle} ...3 (incident|outage|incident review|postmortem)",
    "blameless",
    "(mean time to repair|time to recovery|mttr|incident review)",
  ],
  "capacity-planning": [
    "{plan|forecast|model|own} ...4 (capacity|compute demand|gpu demand)",
    "capacity ...2 (plan|forecast|model|modeling|modelling|forecasting|request|allocation)",
    "(gpu|compute|accelerator) (forecast|demand|quota|sizing)",
    "(workload study|sizing study|cluster sizing|{size} the cluster)",
  ],
  "gpu-architecture": [
    "# ...2 gpu",
    "gpu (cluster|fleet|node|server|memory|kernel|utilization|infrastructure|programming|acceleration|performance|workload|compute|training|scheduling)",
    "multi-gpu",
  ],
  "gpu-cost-optimization": [
    "{cut|reduce|lower|halve|save} ...4 (gpu|inference|training|serving) (cost|bill|spend|hour)",
    "(cost per gpu|cost per gpu hour|gpu bill|gpu spend|gpu cost)",
  ],
  finops: [
    "(showback|chargeback|cost allocation) (model|report|dashboard|per)",
    "(cloud|aws|azure|gcp|compute) (bill|spend|cost)",
    "(cost model|cost dashboard|cost attribution)",
  ],
  "hpc-cluster-operations": [
    "{administer|operate|run|maintain|manage|build} ...4 (hpc|slurm|gpu|training|linux|research|scientific) ...1 (cluster|supercomputer)",
    "(administration|operation) of ...5 (hpc|slurm|node|gpu|research) ...1 (cluster|supercomputer)",
    "# [-] node ...2 (cluster|supercomputer|partition)",
  ],
  "datacenter-power-cooling": [
    "# (mw|megawatt|kw|kilowatt)",
    "(power and cooling|cooling distribution|liquid cooled|rear door|cold plate|power density|rack power)",
  ],
  "performance-engineering": [
    "{cut|reduce|improve|lower|halve|bring|drop} ...4 (latency|p99|p95|throughput|step time|time to first token|ttft|tail latency)",
    "(latency|p99|p95|step time) ...3 from #",
    "{profile} ...4 (kernel|training|model|pipeline|service|inference|code|application|job|step)",
  ],
  "open-source-contribution": [
    "{contribute} ...4 (to|upstream) ...3 (vllm|ray|deepspeed|megatron|pytorch|kueue|volcano|slurm|nccl|skypilot|kubeflow|kubernetes|tensorflow|jax|triton|sglang|hugging face|transformers|langchain|llamaindex|spark|airflow|mlflow|linux|llvm|prometheus|envoy)",
    "(contributor|committer|maintainer|patches|pull requests|prs) (to|of|in|for|merged)",
    "# ...2 (merged pr|merged pull request|merged patch|merged patches|commits|github star)",
    "{upstream}",
  ],
  "numerical-correctness": [
    "(loss spike|nan|numerical mismatch|numerical parity|numerical difference|numerical issue|numerical stability|bitwise|silent data corruption)",
  ],
};
