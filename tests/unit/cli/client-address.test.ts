import { expect, test } from "vitest";
import { findClientAddress } from "@/lib/cli/client-address.mjs";

const FORGED = "203.0.113.9, 198.51.100.7";

test("without a proxy the connection says who asks, whatever the request claims", () => {
  expect(findClientAddress("192.0.2.1", FORGED, 0)).toBe("192.0.2.1");
});

test("behind proxies the address that the outermost of them saw counts, not what stands left of it", () => {
  expect(findClientAddress("10.0.0.1", FORGED, 1)).toBe("198.51.100.7");
  expect(findClientAddress("10.0.0.1", `${FORGED}, 10.0.0.2`, 2)).toBe("198.51.100.7");
});

test.each([undefined, "", "unknown", "198.51.100.7, <script>"])(
  "a list that no proxy wrote (%s) is not believed",
  (forwardedFor) => {
    expect(findClientAddress("10.0.0.1", forwardedFor, 1)).toBe("10.0.0.1");
  },
);

test("a list shorter than the way through the proxies is not believed", () => {
  expect(findClientAddress("10.0.0.1", "198.51.100.7", 2)).toBe("10.0.0.1");
});

test("one machine has one address, however the socket writes it", () => {
  expect(findClientAddress("::ffff:192.0.2.1", undefined, 0)).toBe("192.0.2.1");
  expect(findClientAddress("2001:db8::1", undefined, 0)).toBe("2001:db8::1");
});
