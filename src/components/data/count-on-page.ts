/** How often each key was asked for on one page; the request object stands for the page. */
const counts = new WeakMap<Request, Map<string, number>>();

/**
 * 1 for the first use of `key` on the page that `request` builds, 2 for the second, and so on, so
 * that an observation cited twice gets two ids.
 */
export function nextOnPage(request: Request, key: string): number {
  const ofPage = counts.get(request) ?? new Map<string, number>();
  counts.set(request, ofPage);
  const count = (ofPage.get(key) ?? 0) + 1;
  ofPage.set(key, count);
  return count;
}
