import { codeMark, wordMark } from '../../src/pay/parse/currencyMarks';
import { currencyNameAt } from '../../src/pay/parse/currencyNames';

// Tables that are built when a text first needs them are built before any test: otherwise a change in
// what builds them would be shown to the first test alone.
try {
  codeMark('EUR');
  wordMark('euro', 'euro');
  currencyNameAt('euro', 0);
} catch {
  // A change that makes this fail is for the tests to notice.
}
