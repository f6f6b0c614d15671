import { startTransition, useEffect, useState } from 'react';

/**
 * How many of a long list to draw: a first few at once, the others in slices between which the page
 * answers.
 */
export function useGrowingCount(total: number, slice: number): number {
  const [count, setCount] = useState(slice);
  useEffect(() => {
    if (count >= total) return undefined;
    const next = setTimeout(() => {
      startTransition(() => {
        setCount(count + slice);
      });
    }, 0);
    return () => {
      clearTimeout(next);
    };
  }, [count, total, slice]);
  return Math.min(count, total);
}
