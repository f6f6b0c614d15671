// The code of what is taken over late, in one file (vite.config.ts): it compresses better than the same in several.
export { default as BelowTheChart } from './BelowTheChart';
export { default as MyPay } from './MyPay';
export { default as BesideTheChart } from './BesideTheChart';
export { default as OpenData } from '../features/open-data/OpenData';
export { default as PageTools } from './PageTools';
