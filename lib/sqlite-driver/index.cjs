/**
 * No one version of better-sqlite3 runs on every Node that Rolecall supports: 13 asks for Node-API 10, which Node 20 lacks, and 12
 * ends the program when Node 24.19 or later forgets one of its statements (nodejs/node#65446). Both have the same interface.
 */
const hasNodeApi10 = Number(process.versions.napi) >= 10;

module.exports = hasNodeApi10 ? require("better-sqlite3-for-node-22") : require("better-sqlite3-for-node-20");
