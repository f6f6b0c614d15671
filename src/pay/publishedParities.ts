import { type PurchasingPower, readPurchasingPower } from './purchasingPower';
import parities from './purchasingPower.json';

/** The parities that this build was made with. Apart from the rest, since the table is 8 KB packed. */
export const PUBLISHED_PARITIES: PurchasingPower = readPurchasingPower(parities);
