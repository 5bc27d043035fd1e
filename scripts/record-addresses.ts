import { fileURLToPath } from "node:url";
import { builtAddresses, recordAddresses } from "./integrations/address-ledger.ts";

/** `npm run addresses`: records the addresses of the last build in the ledger. */
const root = fileURLToPath(new URL("..", import.meta.url));
const added = await recordAddresses(root, await builtAddresses(`${root}dist/`));
process.stdout.write(`新登记地址 ${added} 个 · ${added} addresses added to the ledger\n`);
