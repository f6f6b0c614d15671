import { startPage } from './app/startPage';

// Asked for at once, beside the page's own start, so that the moving chart is there soon after.
const loadChart = () => import('./features/chart/InteractivePanel');
const firstLoad = loadChart();
// A failure is shown where the chart stands; here it must only not go unhandled.
firstLoad.catch(() => {});
let asked = false;

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element to start in');
void startPage(root, () => {
  if (asked) return loadChart();
  asked = true;
  return firstLoad;
});
