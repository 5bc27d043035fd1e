export { cacheFolder, projectFolder } from "../../scripts/lib/disk.ts";
