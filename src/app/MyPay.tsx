import { MyPayPart } from '../features/my-pay/MyPayPart';
import { CurrencyOptions } from '../features/scale/CurrencyOptions';
import { ScaleLine } from '../features/scale/ScaleLine';

const loadPlace = () => import('./MyPayPlace');

/** The reader's own pay, with the currencies and the scale that the page has. */
export default function MyPay() {
  return <MyPayPart CurrencyOptions={CurrencyOptions} loadPlace={loadPlace} scaleLine={<ScaleLine />} />;
}
