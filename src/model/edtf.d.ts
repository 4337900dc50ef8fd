declare module 'edtf' {
  export function parse(text: string): { type: string; level: number };
  export default function edtf(text: string | object): unknown;
}
