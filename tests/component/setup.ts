import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Vitest's functions are imported, not global, so Testing Library cannot register this itself.
afterEach(cleanup);
