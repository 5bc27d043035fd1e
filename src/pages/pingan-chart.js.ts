import loader from "virtual:inline-script/embed-loader";

/** `/pingan-chart.js`: the script that other people's pages load. Its address never changes. */
export const GET = () =>
  new Response(loader, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
