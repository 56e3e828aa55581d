/** An advert with every fault that the linter knows. */
export const FAULTY_POSTING = `AI Infrastructure Rockstar

Join our fast-paced environment in Toronto. We are a young team of digital natives with a competitive salary.

Requirements:
- PhD required from a top-20 university
- 5+ years of experience with LangChain and vLLM
- Ten years of LLM agents
- Kubernetes (15+ years)
- 3-5 years of Python
- CUDA and NCCL
- Linux
- Distributed systems
- GPU architecture
- Terraform
`;
