import process from 'node:process';
import { Arquero } from '../peers/arquero';
import { Crossfilter } from '../peers/crossfilter';
import { DuckdbNative } from '../peers/duckdbNative';
import { compareEngines } from './compare';

console.log('\nThe engine beside others, in Node (engine)');
const peers = [new DuckdbNative(), new Arquero(), new Crossfilter()];
const agree = await compareEngines(peers, process.argv.slice(2).map(Number), (line) => console.log(`  ${line}`));
process.exitCode = agree ? 0 : 1;
