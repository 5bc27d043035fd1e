import { encode } from "uqr";
import { element, textElement } from "#words/markup.ts";
import type { Embeddable } from "./snippets.ts";

/**
 * A chart for editors that keep inline styles and `section` alone, as WeChat's does: no id, class,
 * style element, script, frame or position, and the width of pictures as an attribute.
 * @param qr the address of the picture of the code, and what stands beside it
 */
export function wechatArticle(
  { title, png, alt, sentence, credit, siteName, page }: Embeddable,
  qr: { readonly src: string; readonly words: string },
): string {
  const small = "margin:0;font-size:13px;line-height:1.7;color:#656f6d";
  return element("section", { style: "margin:16px 0;padding:0;color:#1d2729" }, [
    element("section", { style: "margin:0 0 8px;font-size:17px;line-height:1.5" }, [
      textElement("strong", title),
    ]),
    element("section", { style: "margin:0" }, [
      element("img", { src: png, alt, width: "100%", style: "width:100%;height:auto" }),
    ]),
    textElement("section", sentence, { style: "margin:8px 0;font-size:15px;line-height:1.7" }),
    textElement("section", `${credit} · ${siteName}`, { style: small }),
    textElement("section", page, { style: `${small};word-break:break-all` }),
    element("section", { style: "margin:8px 0 0" }, [
      element("img", {
        src: qr.src,
        alt: qr.words,
        width: "120",
        style: "width:120px;height:120px",
      }),
    ]),
    textElement("section", qr.words, { style: small }),
  ]);
}

/** A QR code as rows of modules, true where dark, with the quiet zone that readers want. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: "M", border: 4 }).data;
}
