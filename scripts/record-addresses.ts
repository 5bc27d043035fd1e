import { join } from "node:path";
import { builtAddresses, recordAddresses } from "./integrations/address-ledger.ts";
import { projectFolder } from "./lib/disk.ts";

/** `npm run addresses`: records the addresses of the last build in the ledger. */
const built = await builtAddresses(join(projectFolder, "dist/"));
const added = await recordAddresses(projectFolder, built);
process.stdout.write(`新登记地址 ${added} 个 · ${added} addresses added to the ledger\n`);
