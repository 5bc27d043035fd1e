import { JSDOM } from "jsdom";

/**
 * A document to draw in where there is no page. Make one and draw every chart of a build in it: a
 * fresh one a chart costs five times as much. Only what runs in Node may import this file.
 */
export function createVirtualDocument(): Document {
  return new JSDOM("").window.document;
}
