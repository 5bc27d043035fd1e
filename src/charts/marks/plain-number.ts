/** A number of an axis: thousands separated by commas, a true minus sign, decimals as they are. */
export function plainNumber(value: number): string {
  const rounded = Math.round(Math.abs(value) * 1e6) / 1e6;
  const [whole = "0", fraction] = rounded.toString().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}
