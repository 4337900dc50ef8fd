import type { Figure } from '#schema/figure.ts';
import type { Fault } from './problem.ts';
import { ROW_ROOM } from './rowRoom.ts';

/** How many units a chart of them draws. */
const UNITS = 100;

/** What a figure lacks that its chart draws, or has too much of. */
export function chartFaults(figure: Figure): Fault[] {
  return [
    ...altFaults(figure),
    ...partsFaults(figure),
    ...(figure.chart === 'units' ? unitsFaults(figure) : []),
    ...(figure.chart === 'pair' ? pairFaults(figure) : []),
    ...(figure.chart === 'people' ? peopleFaults(figure) : []),
  ];
}

/** A pair is drawn with its words; any other chart is a picture, which needs words for who can’t see it. */
function altFaults({ chart, alt }: Figure): Fault[] {
  if (alt !== undefined || chart === 'none' || chart === 'pair') return [];
  return [{ path: ['alt'], sentence: 'Write what the chart shows, for who can’t see it.' }];
}

function partsFaults({ parts, of, value }: Figure): Fault[] {
  if (parts.length === 0) return [];
  const whole = of ?? value;
  if (whole === undefined)
    return [{ path: ['parts'], sentence: 'Parts need a number that they add up to: write of, or value.' }];
  const sum = parts.reduce((total, part) => total + part.value, 0);
  if (Math.abs(sum - whole) < 1e-9) return [];
  return [{ path: ['parts'], sentence: `The parts add up to ${String(sum)}, not to ${String(whole)}.` }];
}

function unitsFaults({ value, of, among }: Figure): Fault[] {
  const whole = (number: number | undefined): number is number => number !== undefined && Number.isInteger(number);
  if (!whole(value))
    return [{ path: ['value'], sentence: 'A chart of units counts them: write a whole number as value.' }];
  if (!whole(of) || of < 1 || of > UNITS)
    return [
      { path: ['of'], sentence: `A chart of units draws each: write of, a whole number from 1 to ${String(UNITS)}.` },
    ];
  const most = Math.min(of, ROW_ROOM.units);
  if (among === undefined || among.count <= most) return [];
  const reason =
    among.count > of ? `There are only ${String(of)} of them.` : `A row has room for ${String(ROW_ROOM.units)}.`;
  return [
    {
      path: ['among', 'count'],
      sentence: `${reason} Write ${String(most)} or less, or leave among out and say it in the text.`,
    },
  ];
}

function pairFaults({ sides }: Figure): Fault[] {
  if (sides.length !== 2) return [{ path: ['sides'], sentence: 'A pair needs two sides.' }];
  if (sides[0]?.account !== sides[1]?.account) return [];
  return [{ path: ['sides', 1, 'account'], sentence: 'Both sides are of one account. Write the id of another.' }];
}

function peopleFaults({ compareWith }: Figure): Fault[] {
  if (compareWith.length === 0 || !compareWith.every(({ value, of }) => value !== undefined && of !== undefined))
    return [{ path: ['compareWith'], sentence: 'A chart of people needs rows: write value and of in each.' }];
  const room = String(ROW_ROOM.people);
  return compareWith.flatMap(({ of = 0 }, index) =>
    of > ROW_ROOM.people
      ? [{ path: ['compareWith', index, 'of'], sentence: `A row has room for ${room} people. Write ${room} or less.` }]
      : [],
  );
}
