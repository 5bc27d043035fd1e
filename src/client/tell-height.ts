/*
 * Ships inline in every embed. Budget: 0.7 KB brotli.
 * A frame cannot make itself taller: the page around it must be told, in the tongue of whichever
 * loader stands there. All are told; each understands its own.
 */

/** What is known of the page around from the frame's address and from what it said itself. */
export interface Listener {
  readonly chart: string;
  /** The frame's own address. */
  readonly href: string;
  /** iframe-resizer's name for this frame, once it has said it. */
  readonly resizer?: string | undefined;
}

/**
 * The messages that tell a height, in every form in use. A name that a listener gave goes back to it
 * only where it is a plain word, so that nothing else can be said through it.
 * @param height in pixels
 */
export function heightMessages(
  height: number,
  width: number,
  { chart, href, resizer }: Listener,
): unknown[] {
  const { searchParams, hash } = new URL(href);
  const pym = plainWord(searchParams.get("childId"));
  const secret = plainWord(/secret=([^&]*)/.exec(hash)?.[1]);
  return [
    { type: "pingan-chart-height", height },
    { "datawrapper-height": { [chart]: height } },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({
      sender: "Flourish",
      method: "resize",
      context: "iframe.resize",
      src: href,
      height,
    }),
    JSON.stringify({ type: "set-height", value: height }),
    { type: "owid-bespoke-embed-height", height },
    ...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{ message: "height", value: height, secret }] : []),
    ...(resizer ? [`[iFrameSizer]${resizer}:${height}:${width}:init`] : []),
  ];
}

/** The name that iframe-resizer gives to a frame as it greets it; undefined of any other message. */
export function resizerName(data: unknown): string | undefined {
  if (typeof data !== "string" || !data.startsWith("[iFrameSizer]")) return undefined;
  const [name = "", ...settings] = data.slice(13).split(":");
  return settings.length > 3 ? plainWord(name) : undefined;
}

function plainWord(text: string | null | undefined): string | undefined {
  return text && /^[\w-]{1,99}$/.test(text) ? text : undefined;
}

/** Tells the page around how tall the chart is, now and whenever that changes. */
export function tellHeight(chart: string): void {
  if (parent === window) return;
  let resizer: string | undefined;
  let told = 0;
  const tell = (): void => {
    const { height, width } = document.body.getBoundingClientRect();
    const whole = Math.ceil(height);
    // In a tab that is not shown a frame has no size.
    if (width === 0 || whole === told) return;
    told = whole;
    for (const message of heightMessages(whole, Math.ceil(width), {
      chart,
      href: location.href,
      resizer,
    }))
      parent.postMessage(message, "*");
  };
  addEventListener("message", ({ source, data }) => {
    const name = source === parent ? resizerName(data) : undefined;
    if (name === undefined) return;
    resizer = name;
    told = 0;
    tell();
  });
  new ResizeObserver(tell).observe(document.body);
  // The fifth edition of iframe-resizer greets only frames that have said they are there.
  parent.postMessage("[iFrameResizerChild]Ready", "*");
}
