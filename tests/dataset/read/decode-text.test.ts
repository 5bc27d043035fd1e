import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText, detectEncoding } from "#dataset/read/text.ts";

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

function inPieces(whole: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
    whole.subarray(index * size, (index + 1) * size),
  );
}

describe("decodeText", () => {
  it.each(encodings)("reads %s with %o, whatever the pieces", (encoding, options) => {
    const whole = bytes(encoding, options);
    for (const size of [1, 2, 3, 5, 7, whole.length]) {
      expect([...decodeText(inPieces(whole, size))].join("")).toBe(text);
    }
  });

  it("marks a broken UTF-8 character and keeps the rest as it is", () => {
    const whole = bytes("utf-8");
    const broken = Buffer.concat([whole.subarray(0, 20), whole.subarray(21)]);
    expect([...decodeText([broken])].join("")).toMatch(/^id,name_zh\nwuxing,\ufffd+兴区𠮷/);
  });

  it("marks a UTF-16 character that was cut off", () => {
    const whole = bytes("utf-16le", { addBOM: true });
    expect([...decodeText([whole.subarray(0, -1)])].join("")).toContain("\ufffd");
  });

  it("gives nothing for nothing", () => {
    expect([...decodeText([])]).toEqual([]);
    expect([...decodeText([new Uint8Array()])]).toEqual([]);
  });

  it("marks a GB18030 character broken between two chunks, and reads on", () => {
    const chunks = [bytes("gb18030"), Uint8Array.of(129, 48), Uint8Array.of(0), bytes("gb18030")];
    const read = [...decodeText(chunks)].join("");
    expect(read).toMatch(/\ufffd/);
    expect(read.startsWith(text)).toBe(true);
    expect(read.endsWith(text)).toBe(true);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 9 })), (chunks) => {
        expect([...decodeText(chunks)].join("").length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("detectEncoding", () => {
  it("calls plain ASCII UTF-8", () => {
    expect(detectEncoding([Buffer.from("id,name\n")])).toBe("utf-8");
  });

  it("calls GBK what only GBK explains", () => {
    expect(detectEncoding([bytes("gbk")])).toBe("gb18030");
  });
});
