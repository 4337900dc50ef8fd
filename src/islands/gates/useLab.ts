import { settingsCode, settingsOf, type Setting } from '#model/runGates.ts';
import { useState } from '../hooks/react.ts';
import { useQueryState } from '../hooks/useQueryState.ts';

/** The settings of the lab: they stand in the address (`gates=oouu`), and the last ones can be had back. */
export function useLab(gates: number, reported: readonly Setting[]) {
  const isCode = (code: string) => new RegExp(`^[ocu]{${String(gates)}}$`).test(code);
  const [code, setCode] = useQueryState('gates', isCode, settingsCode(reported));
  const [past, setPast] = useState<string[]>([]);
  const set = (settings: readonly Setting[]) => {
    setPast([...past, code]);
    setCode(settingsCode(settings));
  };
  const undo = () => {
    const last = past.at(-1);
    if (last === undefined) return;
    setPast(past.slice(0, -1));
    setCode(last);
  };
  return { settings: settingsOf(code), set, undo, canUndo: past.length > 0 };
}
