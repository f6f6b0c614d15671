import type { Page } from '@playwright/test';

/** The query string that the page's address has by now: it may follow what is done a moment later. */
export function searchOf(page: Page): string {
  return new URL(page.url()).search;
}

/** The parameters of that. */
export function parametersOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}
