/*
 * Ships to browsers, on pages with a share button. Budget: 0.4 KB brotli.
 */
import { say } from "./copy-text.ts";

/** Makes the share buttons open the system's own sheet or, where there is none, copy the address. */
export function startSharing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-share]")) {
    // A browser that does not know the method has none, whatever the types say.
    const hasSheet = "share" in navigator;
    const { copyWords } = button.dataset;
    if (!hasSheet && copyWords) button.textContent = copyWords;
    button.addEventListener("click", () => void (hasSheet ? share() : copy(button)));
  }
}

async function share(): Promise<void> {
  try {
    await navigator.share({ title: document.title, url: addressToShare() });
  } catch (error) {
    // Whoever closes the sheet has changed their mind: no fault.
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copied, failed } = button.dataset;
  const said = await navigator.clipboard.writeText(addressToShare()).then(
    () => copied,
    () => failed,
  );
  say(button, said);
}

/** The address for good, with the reader's own view and place. */
function addressToShare(): string {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  const url = new URL(canonical ?? location.href);
  url.search = location.search;
  url.hash = location.hash;
  return url.href;
}
