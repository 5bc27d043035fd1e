import { describe, expect, it } from "vitest";
import { heightMessages, resizerName } from "#client/tell-height.ts";

const listener = { chart: "fraud", href: "https://example.org/embed/fraud/" };
const told = (href = listener.href, resizer?: string) =>
  heightMessages(412, 640, { ...listener, href, resizer });

describe("the messages that tell a height", () => {
  it("speak to Datawrapper's, AMP's, OWID's and our own listeners as objects", () => {
    expect(told()).toEqual(
      expect.arrayContaining([
        { type: "pingan-chart-height", height: 412 },
        { "datawrapper-height": { fraud: 412 } },
        { sentinel: "amp", type: "embed-size", height: 412 },
        { type: "owid-bespoke-embed-height", height: 412 },
      ]),
    );
  });

  it("speak to Medium's, Flourish's and the Guardian's as JSON", () => {
    const texts = told().filter((message) => typeof message === "string");
    expect(texts.map((text): unknown => JSON.parse(text))).toEqual([
      {
        sender: "Flourish",
        method: "resize",
        context: "iframe.resize",
        src: listener.href,
        height: 412,
      },
      { type: "set-height", value: 412 },
    ]);
  });

  it("speak to pym where the address names the frame", () => {
    expect(told("https://example.org/embed/fraud/?childId=graphic-1&initialWidth=640")).toContain(
      "pymxPYMxgraphic-1xPYMxheightxPYMx412",
    );
  });

  it("speak to WordPress where it gave a secret", () => {
    expect(told("https://example.org/embed/fraud/#?secret=aB3xYz")).toContainEqual({
      message: "height",
      value: 412,
      secret: "aB3xYz",
    });
  });

  it("speak to iframe-resizer once it has greeted", () => {
    expect(told(listener.href, "iFrameResizer0")).toContain(
      "[iFrameSizer]iFrameResizer0:412:640:init",
    );
    expect(told()).not.toContainEqual(expect.stringContaining("[iFrameSizer]"));
  });

  it.each(["a xPYMx b", "<script>", "x".repeat(100), ""])(
    "say nothing through a name that is no plain word: %j",
    (name) => {
      const href = `https://example.org/embed/fraud/?childId=${encodeURIComponent(name)}#?secret=${encodeURIComponent(name)}`;
      expect(told(href)).toHaveLength(told().length);
    },
  );
});

describe("a greeting", () => {
  it("names the frame", () => {
    const greeting =
      "[iFrameSizer]chart-1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true";
    expect(resizerName(greeting)).toBe("chart-1");
  });

  it.each([
    undefined,
    null,
    7,
    {},
    "",
    "[iFrameSizer]",
    "[iFrameSizer]size",
    "[iFrameSizer]a b:8:false:false:32:true",
    "x[iFrameSizer]chart-1:8:false:false:32:true",
  ])("is nothing else: %j", (data) => {
    expect(resizerName(data)).toBeUndefined();
  });
});
