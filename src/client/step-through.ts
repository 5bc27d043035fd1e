/*
 * Ships to browsers, on stories with a chapter of steps. Budget: 0.5 KB brotli.
 * Keeps the chart of a chapter in view and changes it as the text goes by. The page scrolls as it
 * always does; where it is narrow, or motion is unwelcome, every state stays above its text.
 */

/** Wide enough for a chart beside its text, for readers who do not mind motion. */
const roomy = "(min-width: 73.75rem) and (prefers-reduced-motion: no-preference)";

/** Makes the chapters under `root` step. */
export function startSteps(root: ParentNode): void {
  const query = matchMedia(roomy);
  for (const chapter of root.querySelectorAll<HTMLElement>("[data-steps-body]")) {
    const steps = [...chapter.querySelectorAll<HTMLElement>("[data-step]")];
    const watcher = watchTexts(steps);
    const apply = (): void => {
      chapter.classList.toggle("is-live", query.matches);
      chapter.style.setProperty("--steps", String(steps.length));
    };
    query.addEventListener("change", apply);
    apply();
    for (const step of steps) watcher.observe(step.querySelector("[data-step-text]") ?? step);
    show(steps, 0);
  }
}

/** The step whose text crosses the middle of the window is the one shown. */
function watchTexts(steps: readonly HTMLElement[]): IntersectionObserver {
  return new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting)
          show(
            steps,
            steps.findIndex((step) => step.contains(target)),
          );
      }
    },
    { rootMargin: "-45% 0px -50%" },
  );
}

function show(steps: readonly HTMLElement[], at: number): void {
  for (const [i, step] of steps.entries()) step.classList.toggle("is-current", i === at);
}
