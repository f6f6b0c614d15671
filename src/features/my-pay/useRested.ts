import { useEffect, useState } from 'react';

/** How long typing rests before what is wrong with it is said, in milliseconds. */
const REST = 600;

/** Whether a text has not changed for a moment. */
export function useRested(text: string): boolean {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(text);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return rested === text;
}
