// How long parsePay takes: node scripts/run.mjs tests/bench/parsePay.ts
import process from 'node:process';
import { parsePay } from '../../src/pay/parsePay';

const TYPICAL = [
  '120000',
  '$120,000',
  '£45k-£55k per annum',
  '60.000 € brutto pro Jahr',
  "CHF 120'000",
  '₹12,34,567',
  '8 000 - 12 000 zł brutto miesięcznie',
  '年収600万円',
  '$18.50-$22.75 per hour',
  'Competitive',
];

/** Texts that a careless reader takes too long for: long repetitions of what it looks ahead for. */
const NASTY = [
  '9',
  '9 ',
  '999 ',
  '1,',
  '1.234,',
  '1-',
  '1 to ',
  '1e',
  '$',
  '$ x ',
  '5 € ',
  'K 5 ',
  '-',
  '- 5 ',
  'per ',
  'a ',
  'p.a.',
  'x',
  'x ',
  '5 xyz ',
  '(5) ',
  '漢',
  '千',
  '5千漢',
  '万5万',
  'ｆ',
  '٥٬',
  'e\u0301',
  '\u200f',
  '👍',
];

const NASTY_LENGTH = 9_990;
const ROUNDS = 20;

/** Of the processor's time, so that other work on the computer counts little. */
function millisecondsOf(task: () => void): number {
  const start = process.cpuUsage();
  task();
  return process.cpuUsage(start).user / 1000;
}

function microsecondsEach(text: string): number {
  const times = 20_000;
  const all = millisecondsOf(() => {
    for (let time = 0; time < times; time += 1) parsePay(text);
  });
  return (all / times) * 1000;
}

/** Prints what a text of each kind takes, the first one with all that is built once. Returns 0. */
export async function main(): Promise<number> {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  print(`${millisecondsOf(() => parsePay('$5 xyz')).toFixed(1)} ms for the first text`);
  for (const text of TYPICAL) microsecondsEach(text);
  for (const text of TYPICAL) print(`${microsecondsEach(text).toFixed(2)} µs  ${text}`);
  print('ms per 1,000 characters:');
  for (const piece of NASTY) {
    const text = piece.repeat(Math.floor(NASTY_LENGTH / piece.length));
    parsePay(text);
    const all = millisecondsOf(() => {
      for (let round = 0; round < ROUNDS; round += 1) parsePay(text);
    });
    print(`${(all / ROUNDS / (text.length / 1000)).toFixed(3)} ms  “${piece}” × ${text.length / piece.length}`);
  }
  return 0;
}
