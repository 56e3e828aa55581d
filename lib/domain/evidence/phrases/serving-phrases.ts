import type { SkillPhrases } from "@/lib/domain/evidence/find-phrases";

/** Serving models: making them small, fast, cheap and safe to release. */
export const SERVING_PHRASES: SkillPhrases = {
  "llm-inference": [
    "(llm|gpt|llama|mistral|mixtral|token|language model|transformer|chat model|# b model) ...2 (inference|serving)",
    "(inference|serving) (stack|engine|fleet|cluster|throughput|scheduler|layer|path|team|runtime|cost|engineer) ...6 (llm|model|token|gpu|vllm|sglang|tensorrt|transformer|chat)",
    "{serve|host|self-host} ...5 (llm|language model|llama|mistral|mixtral|qwen|gemma|deepseek|open-weight model|open model)",
    "(llm|language model|llama|mistral|mixtral|qwen|#b) ...4 to serve",
    "inference (engineer|optimization|optimizations|performance)",
  ],
  "disaggregated-serving": [
    "(separate|split|disaggregated|disaggregate|decoupled) ...3 (prefill|decode)",
    "prefill ...3 decode ...3 (pool|split|separation|disaggregation|node|worker|fleet)",
    "kv ...1 transfer",
  ],
  "continuous-batching": ["(continuous|dynamic|in flight|inflight|adaptive) batching"],
  "kv-cache-management": ["(prefix|kv|prompt) cache", "(paged|quantized|offloaded|shared) kv"],
  "gpu-autoscaling": [
    "{scale} ...5 (to zero|from zero|with demand|on demand)",
    "(gpu|inference|model) ...2 (autoscaling|autoscaler|node pool)",
    "(cold start|cold-start) ...4 (model|gpu|inference|second)",
  ],
  "multi-model-serving": [
    "(hundreds|dozens|#) [of] ...3 (adapter|lora|model) ...5 (one gpu|single gpu|per gpu|one card|shared gpu|one node|same gpu)",
    "(multi tenant|multi-tenant) (inference|serving|model|llm)",
  ],
  quantization: [
    "{quantize} ...6 (model|weights|int8|int4|fp8|llama|network|bert|whisper|4-bit|8-bit|llm)",
    "(4|8) bit ...2 (model|weights|llama|quantized|quantization|inference)",
    "(int8|int4|fp8) (calibration|inference|weights|model|quantized)",
  ],
  "model-compression": [
    "{distill} ...6 (model|encoder|decoder|network|bert|llm|transformer|teacher|student|assistant|classifier)",
    "{prune} ...4 (model|network|layer|head|weights|resnet|bert|detector|channels|yolo)",
    "pruning of ...3 (model|network|yolo|bert|resnet|detector|layer|cnn)",
    "(student|distilled) ...1 (model|network|encoder)",
    "(model|sampler|step|knowledge|sequence|logit) distillation",
  ],
  "edge-inference": [
    "{port|deploy|run|ship|export|convert|bring} ...8 (model|network|detector|classifier|denoiser) ...8 (phone|smartphone|android|jetson|microcontroller|raspberry pi|hearing aid|embedded target|edge device|console|camera|browser|headset)",
    "(model|inference|speech|detection|recognition) on ...2 (phone|device|jetson|microcontroller|raspberry pi|android|embedded target|edge device)",
  ],
  "model-deployment": [
    "{deploy|ship|productionize|productize} ...5 (model|classifier|recommender|detector|ranker|llm)",
    "(model|classifier|detector|recommender) ...3 (in|to|into) production",
    "# ...2 model ...2 (live|in production|deployed|served|in service)",
    "notebook[s] ...2 (to|into) ...1 (production|service)",
    "(canary|shadow) ...4 model",
    "models ...8 (canary|rollback|shadow traffic)",
  ],
  "model-monitoring": [
    "drift (alarm|alert|detection|monitor|monitoring|check|dashboard)",
    "{monitor} ...3 (models|drift|predictions)",
    "(prediction|feature|data|concept|model|input) drift",
    "monitoring (of|for) ...2 model",
  ],
  mlops: [
    "(ci/cd|release pipeline|deployment pipeline|delivery) for ...3 (model|ml)",
    "notebook[s] ...2 (to|into) ...1 (production|service)",
    "(ml|machine learning|model) (platform|lifecycle|infrastructure|operations) (team|engineer|owner|service|for)",
  ],
  "model-registry": ["(mlflow|model) ...1 (registry|catalog)", "(registry|catalog) of ...3 model"],
  "mlperf-benchmarking": [
    "{benchmark} ...6 (inference|serving|runtime|gpu|accelerator|vllm|training framework|collectives|cluster)",
    "(inference|serving|training|gpu|accelerator|cluster) (benchmark|benchmarking)",
    "benchmark of ...3 (inference|serving|runtime|gpu|accelerator|cluster|model)",
  ],
  "recommender-systems": [
    "(search|feed|ad|ads|hotel|product|listing|notification|news|video|job) ...1 (ranking|ranker)",
    "ranking of ...3 (hotel|product|item|listing|ad|video|result|offer|restaurant)",
    "(content|video|music|article|personalized) recommendation",
    "recommendation (team|service|model|engine|feed|carousel|pipeline|system)",
  ],
  "llm-gateway": [
    "(gateway|proxy|router) ...4 (llm|language model|model provider)",
    "# ...2 (model|llm|provider) ...2 behind (one|a single|a common|a) ...1 (api|endpoint|gateway)",
    "(model|llm) access (service|layer|api|gateway)",
    "{route|fall back|fail over|switch} ...3 between ...3 (llm|model provider|language model)",
    "(one|single|common) (endpoint|gateway|api) ...6 (model|llm)",
  ],
};
