import codeMappings from 'cldr-core/supplemental/codeMappings.json';
import currencyData from 'cldr-core/supplemental/currencyData.json';
import territoryInfo from 'cldr-core/supplemental/territoryInfo.json';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import ratesFile from '../src/pay/rates.json';
import { countriesOn } from './purchasingPower/countries.ts';
import { judgments } from './purchasingPower/judgments.ts';
import { fileText, implausible, makeEntries } from './purchasingPower/parityFile.ts';
import { readParities } from './purchasingPower/readParities.ts';

const target = 'src/pay/purchasingPower.json';

/**
 * Writes what an international dollar costs in each country to src/pay/purchasingPower.json.
 *
 * Usage: npm run purchasing-power -- PARITIES.csv
 *
 * @returns the exit code: 1, and the file untouched, when a figure is not plausible at the rates of
 * src/pay/rates.json and not judged.
 */
export async function main(args: string[]): Promise<number> {
  const [path] = parseArgs({ args, allowPositionals: true }).positionals;
  if (path === undefined) throw new Error('Usage: npm run purchasing-power -- PARITIES.csv');
  const lands = countriesOn(ratesFile.date, {
    currencies: currencyData.supplemental.currencyData.region,
    codes: codeMappings.supplemental.codeMappings,
    territories: territoryInfo.supplemental.territoryInfo,
  });
  const entries = makeEntries({ lands, published: readParities(await readFile(path, 'utf8')), judgments });

  for (const { name, absent } of entries.values()) if (absent !== null) console.log(`No parity for ${name}: ${absent}`);
  const doubtful = implausible(entries, ratesFile.rates);
  if (doubtful.length > 0) {
    console.error(`${doubtful.join('\n')}\n${target} is left as it was. Judge these in scripts/purchasingPower/judgments.ts.`);
    return 1;
  }
  await writeFile(target, fileText(entries));
  const given = [...entries.values()].filter(({ parity }) => parity !== null);
  console.log(`${target}: ${given.length} parities for ${entries.size} countries.`);
  return 0;
}
