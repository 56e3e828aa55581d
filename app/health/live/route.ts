/** For a monitor: the process answers. Asks nothing of the database. */
export function GET(): Response {
  return Response.json({ status: "live" }, { headers: { "cache-control": "no-store" } });
}
