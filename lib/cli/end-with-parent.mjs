// Loaded into the server before anything else: when the command that started it is killed, it ends as well instead of
// keeping the port and the database.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
