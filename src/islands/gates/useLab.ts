import type { Setting } from '#model/runGates.ts';
import { useState } from '../hooks/react.ts';
import { useQueryState } from '../hooks/useQueryState.ts';

const LETTERS: Record<Setting, string> = { open: 'o', closed: 'c', unknown: 'u' };
const SETTINGS = Object.keys(LETTERS) as Setting[];

/** Settings as a word for the address, one letter a gate: `oouu`. */
export function settingsCode(settings: readonly Setting[]): string {
  return settings.map((setting) => LETTERS[setting]).join('');
}

/** The settings that a word of the address stands for. */
function settingsOf(code: string): Setting[] {
  return Array.from(code).map((letter) => SETTINGS.find((setting) => LETTERS[setting] === letter) ?? 'unknown');
}

/** Every word that `gates` controls can have, 3ⁿ of them. */
function allCodes(gates: number): string[] {
  return Array.from({ length: gates }).reduce<string[]>(
    (codes) => codes.flatMap((code) => ['o', 'c', 'u'].map((letter) => `${code}${letter}`)),
    [''],
  );
}

/** The settings of the lab: they stand in the address (`gates=oouu`), and the last ones can be had back. */
export function useLab(gates: number, reported: readonly Setting[]) {
  const [code, setCode] = useQueryState('gates', allCodes(gates), settingsCode(reported));
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
