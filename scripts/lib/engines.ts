import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A browser's one window. */
export interface Window {
  /** Opens an address at a width in pixels, and waits until all of it is there. */
  readonly visit: (url: string, width: number) => Promise<void>;
  /** Runs a function in the page and gives what it returns. */
  readonly ask: <Answer>(question: () => Answer) => Promise<Answer>;
  /** What is seen, as PNG. */
  readonly picture: () => Promise<Buffer>;
  /** What went wrong in scripts since it was opened, where the engine tells. */
  readonly errors: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Debian's packages. */
  readonly packages: string;
  readonly isThere: () => boolean;
  readonly open: () => Promise<Window>;
}

const height = 900;
const firefox = "/usr/bin/firefox-esr";
const webkitDriver = "/usr/bin/WebKitWebDriver";
const virtualScreen = "/usr/bin/Xvfb";
const miniBrowsers = ["4.1", "4.0"].map(
  (version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
);

export const engines: readonly Engine[] = [
  {
    name: "firefox",
    packages: "firefox-esr",
    isThere: () => existsSync(firefox),
    open: openFirefox,
  },
  {
    name: "webkit",
    packages: "webkit2gtk-driver xvfb",
    isThere: () =>
      existsSync(webkitDriver) && existsSync(virtualScreen) && miniBrowsers.some(existsSync),
    open: openWebKit,
  },
];

const asExpression = (question: () => unknown): string =>
  `JSON.stringify((${question.toString()})() ?? null)`;

/** Firefox speaks WebDriver BiDi on a socket of its own. */
async function openFirefox(): Promise<Window> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const quiet = ["app.update.enabled", "toolkit.telemetry.enabled", "browser.aboutwelcome.enabled"];
  writeFileSync(
    join(profile, "user.js"),
    quiet.map((name) => `user_pref("${name}", false);\n`).join(""),
  );
  const browser = spawn(
    firefox,
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const address = await lineOf(browser, /WebDriver BiDi listening on (ws:\S+)/);
  const errors: string[] = [];
  const { send, hangUp } = await openSocket(`${address}/session`, (method, { level, text }) => {
    if (method === "log.entryAdded" && level === "error") errors.push(String(text));
  });
  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  const { contexts } = (await send("browsingContext.getTree", {})) as {
    contexts: readonly { readonly context: string }[];
  };
  const context = contexts[0]?.context;
  return {
    visit: async (url, width) => {
      await send("browsingContext.setViewport", { context, viewport: { width, height } });
      await send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    ask: async <Answer>(question: () => Answer) => {
      const { result } = (await send("script.evaluate", {
        expression: asExpression(question),
        target: { context },
        awaitPromise: false,
      })) as { result?: { readonly value?: string } };
      return JSON.parse(result?.value ?? "null") as Answer;
    },
    picture: async () => {
      const { data } = (await send("browsingContext.captureScreenshot", { context })) as {
        data: string;
      };
      return Buffer.from(data, "base64");
    },
    errors: () => errors,
    close: () => {
      hangUp();
      browser.kill();
      return Promise.resolve();
    },
  };
}

/** WebKitGTK needs a screen, and a driver that speaks WebDriver over HTTP. */
async function openWebKit(): Promise<Window> {
  const display = `:${100 + Math.floor(Math.random() * 800)}`;
  const screen = spawn(virtualScreen, [display, "-screen", "0", "2200x1600x24"], {
    stdio: "ignore",
  });
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const driver = spawn(webkitDriver, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: display,
      // There is neither a graphics card nor, in most containers, a sandbox to be had.
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      NO_AT_BRIDGE: "1",
    },
  });
  const stop = (): void => {
    driver.kill();
    screen.kill();
  };
  try {
    const binary = miniBrowsers.find(existsSync);
    const options = { binary, args: ["--automation"] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    const begun = await untilThere(() => call(port, "POST", "/session", { capabilities }));
    const session = `/session/${(begun as { sessionId: string }).sessionId}`;
    return {
      visit: async (url, width) => {
        // The window has a bar of its own, and is never narrower than some 450 pixels.
        const rect = { width, height: height + 60, x: 0, y: 0 };
        await call(port, "POST", `${session}/window/rect`, rect);
        await call(port, "POST", `${session}/url`, { url });
      },
      ask: async <Answer>(question: () => Answer) => {
        const script = `return ${asExpression(question)}`;
        const answer = await call(port, "POST", `${session}/execute/sync`, { script, args: [] });
        return JSON.parse(String(answer)) as Answer;
      },
      picture: async () =>
        Buffer.from(String(await call(port, "GET", `${session}/screenshot`)), "base64"),
      errors: () => [],
      close: async () => {
        await call(port, "DELETE", session).finally(stop);
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Asks a WebDriver; throws what it refuses. */
async function call(port: number, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 300)}`);
  return value;
}

/** A program that was just started does not listen at once. */
async function untilThere<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 40) throw error;
      await wait(250);
    }
  }
}

/** The first match on what a program says on its error stream. */
function lineOf(program: ChildProcess, sign: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    program.stderr?.on("data", (part: Buffer) => {
      said += part.toString();
      const found = sign.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    program.once("exit", () => {
      reject(new Error(`it ended: ${said.slice(-300)}`));
    });
  });
}

type Told = Readonly<Record<string, unknown>>;

/** Sends commands over a socket, each answered by its number; events are told to `hear`. */
async function openSocket(url: string, hear: (method: string, params: Told) => void) {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => {
      reject(new Error(`no answer at ${url}`));
    };
  });
  const waiting = new Map<number, (answer: Told) => void>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Told;
    if (typeof message["id"] === "number") waiting.get(message["id"])?.(message);
    else hear(String(message["method"]), (message["params"] ?? {}) as Told);
  };
  let last = 0;
  return {
    send: (method: string, params: object) =>
      new Promise<unknown>((resolve, reject) => {
        last += 1;
        waiting.set(last, (answer) => {
          if (answer["type"] === "error") reject(new Error(`${method}: ${JSON.stringify(answer)}`));
          else resolve(answer["result"]);
        });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    hangUp: () => {
      socket.close();
    },
  };
}
