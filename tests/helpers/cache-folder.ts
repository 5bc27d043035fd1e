export { cacheFolder, projectFolder } from "../../scripts/lib/cache-folder.ts";
