import { inflate } from "@sparticuz/chromium";

/**
 * Unpacks the files named on the command line into the system's temporary folder, the only place that
 * the package knows. A process of its own, since where that folder is has to be said in the environment.
 */
await Promise.all(process.argv.slice(2).map((path) => inflate(path)));
