import process from 'node:process';
import { parsePay } from '../../src/pay/parsePay';
import type { Benchmark } from './benchmark';

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

/** Milliseconds for each 1,000 characters of a text that is nearly as long as may be. */
function millisecondsPerThousand(piece: string): number {
  const text = piece.repeat(Math.floor(NASTY_LENGTH / piece.length));
  parsePay(text);
  const all = millisecondsOf(() => {
    for (let round = 0; round < ROUNDS; round += 1) parsePay(text);
  });
  return all / ROUNDS / (text.length / 1000);
}

/** What reading a pay text takes. There is no other reader to compare it with: the figures stand alone. */
export const parsePayBenchmark: Benchmark = {
  name: 'parsePay',
  title: 'Reading pay as people write it',
  run: async (print) => {
    const first = millisecondsOf(() => parsePay('$5 xyz'));
    print(`the first text, with all that is built once  ${first.toFixed(1)} ms`);
    for (const text of TYPICAL) microsecondsEach(text);
    for (const text of TYPICAL) print(`${microsecondsEach(text).toFixed(2).padStart(6)} µs  ${text}`);
    const [worst] = NASTY.map((piece) => ({ piece, time: millisecondsPerThousand(piece) })).toSorted(
      (a, b) => b.time - a.time,
    );
    if (worst === undefined) return false;
    print(`at worst ${worst.time.toFixed(3)} ms for 1,000 characters, of “${worst.piece}” again and again`);
    return true;
  },
};
