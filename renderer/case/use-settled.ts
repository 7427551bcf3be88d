import { useEffect, useState } from 'react';

const AFTER_MS = 300;

/** A value as it was when it last stood still for a moment, so that a preview is asked for at a pause, not at a key. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), AFTER_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
