import { PlaceField } from '../features/my-pay/PlaceField';
import { CountryOptions } from '../features/scale/CountryOptions';

/** The place of the reader's own pay, fetched where it counts. */
export default function MyPayPlace() {
  return <PlaceField CountryOptions={CountryOptions} />;
}
