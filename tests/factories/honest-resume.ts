/** A résumé without anything odd, around `lines` of its own. */
export function honestResume(lines: readonly string[] = []): string {
  return [
    "Ada Quillfeather",
    "Oslo, Norway",
    "",
    "Experience",
    "Senior Machine Learning Engineer, Lumen Systems",
    "Jan 2019 - Dec 2024",
    "• Ran Kubernetes with 512 GPUs for training in PyTorch.",
    "• Wrote CUDA kernels that halved the time of attention.",
    ...lines,
    "",
    "Education",
    "MSc Computer Science, University of Bergen, 2016",
    "",
    "Skills",
    "Python, PyTorch, Kubernetes, CUDA, SQL",
  ].join("\n");
}
