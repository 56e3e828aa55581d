/** Whether Rolecall answers at this moment; never rejects. */
export async function isServerReachable(): Promise<boolean> {
  try {
    await fetch("/ready", { cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}
