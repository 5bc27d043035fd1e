import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText, detectEncoding } from "#dataset/read/csv.ts";

const text = "id,name_zh\nwuxing,吴兴区𠮷\nxiuzhou,“秀洲”\n";

const encodings = [
  ["utf-8", {}],
  ["utf-8", { addBOM: true }],
  ["utf-16le", {}],
  ["utf-16le", { addBOM: true }],
  ["utf-16be", {}],
  ["utf-16be", { addBOM: true }],
  ["gb18030", {}],
] as const;

function bytes(encoding: string, options: { readonly addBOM?: boolean } = {}): Buffer {
  return iconv.encode(text, encoding, options);
}

describe("decodeText", () => {
  it.each(encodings)("reads %s with %o", (encoding, options) => {
    expect(decodeText(bytes(encoding, options))).toBe(text);
  });

  it("marks a broken UTF-8 character and keeps the rest as it is", () => {
    const whole = bytes("utf-8");
    const broken = Buffer.concat([whole.subarray(0, 20), whole.subarray(21)]);
    expect(decodeText(broken)).toMatch(/^id,name_zh\nwuxing,\ufffd+兴区𠮷/);
  });

  it("reads UTF-8 that itself holds the sign of a broken character", () => {
    expect(decodeText(Buffer.from("id,name\na,\ufffd\n"))).toBe("id,name\na,\ufffd\n");
  });

  it("marks a UTF-16 character that was cut off", () => {
    const whole = bytes("utf-16le", { addBOM: true });
    expect(decodeText(whole.subarray(0, -1))).toContain("\ufffd");
  });

  it("gives nothing for nothing", () => {
    expect(decodeText(new Uint8Array())).toBe("");
  });

  it("marks a broken GB18030 character, and reads on", () => {
    const whole = bytes("gb18030");
    const read = decodeText(Buffer.concat([whole, Uint8Array.of(129, 48, 0), whole]));
    expect(read).toMatch(/\ufffd/);
    expect(read.startsWith(text)).toBe(true);
    expect(read.endsWith(text)).toBe(true);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        expect(decodeText(any).length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("detectEncoding", () => {
  it("calls plain ASCII UTF-8", () => {
    expect(detectEncoding(Buffer.from("id,name\n"))).toBe("utf-8");
  });

  it("calls GBK what only GBK explains", () => {
    expect(detectEncoding(bytes("gbk"))).toBe("gb18030");
  });
});
