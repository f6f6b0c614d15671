import { latePart } from '../ui/latePart';
// Their looks are needed from the first paint on, long before their code.
import './pageTools.css';
import './printedPage.css';
import '../features/take-along/takeAlong.css';
import '../features/open-data/openData.css';
import '../features/my-pay/myPay.css';
import '../features/break-even/breakEven.css';
import '../features/strip/strip.css';
import '../features/table/table.css';
import '../features/table/narrowTable.css';
import '../features/note/note.css';
import '../features/role/role.css';

const code = () => import('./lateCode');

export const pageTools = latePart(async () => (await code()).PageTools);
export const openData = latePart(async () => (await code()).OpenData);
export const myPay = latePart(async () => (await code()).MyPay);
export const breakEven = latePart(async () => (await code()).BesideTheChart);
export const belowTheChart = latePart(async () => (await code()).BelowTheChart);

/** Fetches the code of all that is prerendered and taken over late. Rejects where it cannot be had. */
export async function prepareLateParts(): Promise<void> {
  await Promise.all([pageTools.prepare(), openData.prepare(), myPay.prepare(), breakEven.prepare(), belowTheChart.prepare()]);
}
