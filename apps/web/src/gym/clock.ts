import { useEffect, useState } from 'preact/hooks';

/**
 * The wall clock, looked at whenever so many milliseconds since `anchor` are full, and at once when the page is seen
 * again. Nothing is counted: a look that comes late is as right as one in time.
 */
export const useNow = (anchor: number, everyMilliseconds = 1000): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      const time = Date.now();
      setNow(time);
      const past = (((time - anchor) % everyMilliseconds) + everyMilliseconds) % everyMilliseconds;
      timer = setTimeout(look, everyMilliseconds - past);
    };
    look();
    document.addEventListener('visibilitychange', look);
    addEventListener('pageshow', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pageshow', look);
    };
  }, [anchor, everyMilliseconds]);
  return now;
};
