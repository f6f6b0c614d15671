import { Arquero } from '../../peers/arquero';
import { Crossfilter } from '../../peers/crossfilter';
import { DuckdbWasm } from '../../peers/duckdbWasm';
import { compareEngines } from '../compare';

/** The numbers of rows are in the address; what is printed goes to the console, the outcome last. */
async function compare(): Promise<void> {
  const sizes = new URLSearchParams(window.location.search).getAll('rows').map(Number);
  const peers = [new DuckdbWasm(), new Arquero(), new Crossfilter()];
  const agree = await compareEngines(peers, sizes, (line) => console.log(line));
  document.title = agree ? 'Agree' : 'Differ';
}

try {
  await compare();
} catch (error) {
  console.log(String(error));
  document.title = 'Failed';
}
