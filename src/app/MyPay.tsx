import { MyPayPart } from '../features/my-pay/MyPayPart';
import { CountryOptions } from '../features/scale/CountryOptions';
import { CurrencyOptions } from '../features/scale/CurrencyOptions';
import { ScaleLine } from '../features/scale/ScaleLine';

/** The reader's own pay, with the currencies and the scale that the page has. */
export default function MyPay() {
  return <MyPayPart CurrencyOptions={CurrencyOptions} CountryOptions={CountryOptions} scaleLine={<ScaleLine />} />;
}
