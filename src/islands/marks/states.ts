/** The attributes of a drawn thing that has a state in each frame: the first is shown, all of them are there to be switched to. */
export function statesOf(states: readonly string[]): { 'data-state': string | undefined; 'data-states'?: string } {
  const changes = new Set(states).size > 1;
  return { 'data-state': states[0], ...(changes && { 'data-states': states.join(' ') }) };
}
