/** Whether Rolecall answers at this moment; never rejects. */
export async function isServerReachable(): Promise<boolean> {
  try {
    await fetch("/health/live", { cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}
