import { loadPurchasingPower } from '../query/purchasingPower';
import { COUNTRY, COUNTRY_COLUMN, PRICES, ROW_COUNTRY } from './linkParts';

const OF_PARITIES = [PRICES, COUNTRY, ROW_COUNTRY, COUNTRY_COLUMN];

/**
 * Fetches what a query string needs to be read; null where it needs nothing. Never rejects: reading
 * says what could not be had.
 */
export function prepareLink(search: string): Promise<void> | null {
  const parameters = new URLSearchParams(search);
  const needed = parameters.get('basis') === 'purchasingPower' || OF_PARITIES.some((name) => parameters.has(name));
  return needed ? loadPurchasingPower().catch(() => {}) : null;
}
