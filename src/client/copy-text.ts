/*
 * Ships to browsers, on pages with something to copy. Budget: 0.4 KB brotli.
 */

/** Makes the copy buttons of the page work; each copies the text of the element before its paragraph. */
export function startCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    button.addEventListener("click", () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copied, failed } = button.dataset;
  const from = button.parentElement?.previousElementSibling;
  if (!(from instanceof HTMLElement)) return;
  for (const day of from.querySelectorAll("[data-today]")) day.textContent = today();
  const text = from instanceof HTMLTextAreaElement ? from.value : from.innerText;
  try {
    await navigator.clipboard.writeText(text);
    say(button, copied);
  } catch {
    // No permission, or an old browser: leave the text selected, one key from copied.
    getSelection()?.selectAllChildren(from);
    if (from instanceof HTMLTextAreaElement) from.select();
    say(button, failed);
  }
}

/** The reader's own day, as references want it. */
function today(): string {
  const now = new Date();
  const pad = (number: number): string => `${number}`.padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Says beside a button what became of a press. */
export function say(button: HTMLButtonElement, words = ""): void {
  const status = button.parentElement?.querySelector("[role=status]");
  if (status) status.textContent = words;
}
