import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Making accelerators, kernels, networks and distributed jobs work. */
export const SYSTEMS_PHRASES: SkillPhrases = {
  "gpu-kernel-optimization": [
    "{write|author|optimize|tune|fuse|port|develop|implement|hand-write|build} ...5 (cuda|triton|hip|attention|gemm|matmul|fused|decode|prefill|moe|softmax|layernorm|rmsnorm|convolution|quantized|dequant|custom gpu) ...2 (kernel|gemm)",
    "(attention|matmul|fused|decode|softmax|rmsnorm|moe|quantized) kernel",
    "{fuse} ...4 (softmax|rmsnorm|layernorm|norm|cross entropy|rotary|attention|optimizer|activation)",
    "kernel (library|family|author) ...4 (attention|gemm|matmul|gpu|asic|accelerator|model)",
    "(hand-tuned|hand-written|custom|fused) ...2 kernel ...4 (attention|gpu|amd|nvidia|cuda|matmul|sparse)",
    "fused ...6 kernel",
  ],
  "gpu-fleet-health": [
    "{drain|cordon|quarantine|repair|replace|isolate|swap|retire|eject} ...3 [gpu|bad|faulty|slow|sick] (node|gpu|host|accelerator)",
    "(bad|faulty|failing|unhealthy|sick|broken|degraded) (gpu|node|host|accelerator)",
    "(gpu|node|hardware|accelerator) (failure|fault|health|remediation|diagnostic|burn-in|acceptance) ...1 (check|test|controller|automation|monitoring|rate|prediction|score)",
    "(rma|burn in|ecc error|xid) ...4 (node|gpu|vendor|host|case|ticket)",
    "(node|gpu) ...2 (rma|burn-in|burn in)",
  ],
  "gpu-partitioning": [
    "(time slicing|time-sliced|fractional|partitioned) ...1 gpu",
    "{share|slice|partition|split} ...1 gpu ...3 (between|among|for|into|across)",
    "(mig|mps) (slice|partition|instance|profile)",
  ],
  "gpu-profiling": [
    "{profile} ...5 (gpu|cuda|kernel|training step|training run|occupancy)",
    "(gpu|kernel|training) (trace|profile)",
  ],
  "hardware-software-codesign": [
    "(chip|hardware|silicon|asic|accelerator|gpu) (architect|architecture team|design team)",
    "(next|second|future) ...1 (chip|silicon|accelerator|asic)",
  ],
  "graphics-programming": ["(deferred|forward|hybrid|voxel|real time) (renderer|rendering|shading|lighting)"],
  "game-engine-programming": [
    "## shipped ...1 (title|game)",
    "shipped ...1 ## ...2 (title|game)",
    "(engine|renderer|rendering|gameplay|console|title) ...6 (playstation|ps4|ps5|xbox|nintendo switch)",
  ],
  "roofline-analysis": [
    "(roofline|performance|cost|analytical) model ...4 (kernel|attention|chip|matmul|accelerator|gpu|stencil)",
  ],
  "load-balancing": [
    "{route|send|balance|distribute|dispatch|spread} ...3 (request|traffic|query|prompt|session) ...6 (replica|backend|instance|server|gpu|region|pool|worker)",
    "(request|prefix aware|cache aware|session aware) (router|routing)",
    "(router|queue|load balancer) ...6 (replica|backend|model server|inference server)",
  ],
  "network-topology-design": [
    "(fabric|network) (design|topology|architecture|blueprint) ...4 (gpu|cluster|training|rail|spine|pod|accelerator|rack)",
    "{design|draw|plan|choose|specify} ...5 (network topology|network fabric|clos|gpu fabric|cluster fabric)",
    "(rail optimized|rail aligned|non-blocking|three tier|two tier) ...2 (fabric|clos|network|pod)",
  ],
  "datacenter-networking": [
    "(leaf|spine|top of rack|data center|400g|800g) (switch|ethernet|network)",
    "(ospf|mpls|vlan|vxlan|evpn) ...4 (data center|fabric|spine|backbone|campus)",
  ],
  "cluster-scheduling": [
    "{write|build|design|extend|tune|rewrite|own} ...5 (job scheduler|gpu scheduler|batch scheduler|cluster scheduler|scheduling policy|placement policy|job placement|queueing policy|preemption)",
    "(queue|wait|waiting|queueing) time ...5 (job|gpu|user|training)",
    "(median|mean|queue) wait ...3 (job|gpu)",
    "(gpu|job) ...2 (quota|priority|preemption)",
    "preempted job",
    "idle node ...3 {borrow|lend|share}",
    "(fair|equal) share ...4 (lab|team|group|user|department)",
    "(queue|placement|share) of ...3 gpu",
  ],
  "distributed-debugging": [
    "{debug|diagnose|trace|bisect|hunt|find|fix|root cause|track|isolate} ...8 (hang|deadlock|straggler|desync|slow rank|slow node|race condition|data race)",
    "(hang|straggler|deadlock) ...8 (gpu|rank|node|all-reduce|nccl|run|cluster)",
    "(nccl|all-reduce|collective) (timeout|hang|log|stall|error)",
    "one (gpu|node|rank) ...4 {slow|stall|wait}",
    "(slow|bad) (gpu|rank|nic|link|transceiver|leaf switch)",
  ],
  "fault-tolerance": [
    "{restart|resume|recover|survive|restore} ...5 (automatically|last checkpoint|node failure|failed node|failure|lost node|region loss|outage)",
    "(spare node|spare ratio|failure domain|hot spare|standby region)",
    "(regional|multi-region|zone|automatic|database|cluster) failover",
    "chaos (day|test|testing|experiment|monkey|engineering|drill)",
    "elastic (restart|job|training|run)",
    "(failed|dead|lost|broken) (rank|node|gpu|worker) ...4 {replace|evict|restart}",
    "spare (pool|node)",
    "{lose} ...3 (minutes|hours) ...4 (node failure|restart)",
  ],
  checkpointing: [
    "(asynchronous|async|sharded|distributed|incremental|in-memory|periodic|faster) ...2 (checkpoint|checkpointing|save)",
    "checkpoint (write|save|restore|storage|time|interval|burst|recovery|restart|format|bandwidth|loading|overhead)",
    "{restart|resume|restore|recover|reload} ...6 checkpoint",
    "{save|write|restore} ...3 (model state|optimizer state|training state)",
  ],
  "data-loading": [
    "(streaming|data|sharded|distributed|deterministic|resumable) loader",
    "(input|data) (stall|starvation|bottleneck)",
    "(gpu|training) ...3 (starved|starving|stall|waiting) ...4 (input|data)",
  ],
  "distributed-training": [
    "{train|pretrain|fine-tune|finetune} ...12 on # ...2 (gpu|a100|h100|h200|b200|v100|tpu|mi300x|mi250x|accelerator|chip)",
    "(trained|training|pretraining|run|job) ...2 (on|across|over|at|above) # ...2 (gpu|a100|h100|h200|b200|v100|accelerator)",
    "# [-] gpu ...1 (run|training|job)",
    "(multi-node|multi-gpu|multi-host) ...2 (job|training|run|fine-tuning|pytorch)",
    "{scale} ...4 training ...6 # ...1 (gpu|tpu|node|accelerator)",
    "(trainer|training framework|training stack|training code) ...10 # ...1 (gpu|tpu|node)",
    "training ...6 from # ...2 to # ...1 (gpu|tpu|node|chip)",
  ],
  pretraining: [
    "{train|pretrain} ...6 (base model|language model|foundation model|llm) ...8 (from scratch|token|trillion|billion)",
    "(pretraining|pre-training) run of",
    "{lead|own|run|plan} ...4 (pretraining|pre-training) ...3 (model|run|effort|team)",
  ],
  "language-modeling": [
    "(train|trained|pretrain|pretrained) ...4 (language model|llm|base model|foundation model)",
    "(training|pretraining) (of|a|our|the|large) ...1 (language model|llm|base model|foundation model)",
    "# b ...1 (language model|base model|llm)",
    "(autoregressive|decoder only|causal|recurrent|masked) ...1 (language model|lm|transformer)",
  ],
  "memory-optimization": [
    "{cut|reduce|lower|save|free|halve} ...4 (gpu memory|activation memory|vram|peak memory|memory of the)",
    "(activation|gradient) (checkpointing|recomputation|recompute|offload|offloading)",
    "{offload} ...3 (optimizer|activation|parameter|gradient)",
    "fits on (one|a single) (node|gpu|card)",
  ],
  "mixture-of-experts": [
    "(expert|moe|token) (routing|router|dispatch|parallelism|load balancing)",
    "# experts ...3 (top|shared|active|routing)",
    "{balance|route} ...5 experts",
    "# experts ...4 (sparse|router|model|layer)",
    "sparse model ...4 expert",
  ],
  "training-stability": [
    "(loss|training) (spike|divergence|diverged|explosion|instability|blow-up)",
    "{diverge} ...3 (run|training|loss|after)",
    "(run|training|loss) ...2 diverged",
    "(bad batch|loss blew up|blew up at step)",
  ],
  "training-efficiency-metrics": [
    "(lost|wasted|idle|useful) gpu hour",
    "(step time|samples per second|tokens per second) ...4 (from|to|by|fell|down|up) #",
  ],
  "numerical-correctness": [
    "parity (test|check|harness|suite)",
    "{compare|match|check|verify|validate} ...4 (logits|numerics|activations|output|gradients) ...4 (against|with|to|between) ...3 (reference|fp32|bf16|fp16|baseline|implementation|torch|release)",
    "(parity|logits|numerics) ...4 {check|compare|match|verify}",
    "(numerical|numeric|accuracy) (parity|harness|drift|mismatch|regression)",
  ],
  "collective-communication": [
    "(hierarchical|fused|overlapped|custom|ring|tree) (all-reduce|all-to-all|all-gather|collective)",
  ],
  "post-training": [
    "(instruction tuning|sft|preference|alignment) ...2 (stage|stages|phase|pipeline) ...6 (model|assistant|llm)",
    "(instruction tuning|sft) and (preference|dpo|rlhf)",
  ],
  "fine-tuning": [
    "{adapt|specialize|fine-tune|finetune} ...2 (llama|mistral|mixtral|whisper|bert|gemma|qwen|phi|gpt|clip|t5|wav2vec|stable diffusion|language model|foundation model|open model)",
    "(llama|mistral|bert|whisper|gemma|qwen) ...6 (fine-tuned|finetuned|adapted)",
  ],
  "custom-ai-silicon": [
    "{make|build|design} ...2 (ai accelerator|accelerators for data|ai chip|inference chip|training chip)",
    "(our|in-house|own) (chip|asic|silicon)",
    "(ai|inference) accelerator (company|start-up|startup|vendor)",
  ],
  "distributed-systems": [
    "(replication|consensus|gossip|membership) (protocol|layer|service)",
    "(sharded|replicated|geo-distributed) (service|store|database|metadata)",
  ],
};
