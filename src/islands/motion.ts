/** Every duration and curve of the instruments, in seconds; the tokens of `styles/tokens.css`, said again for motion. */
const BOTH = [0.6, 0, 0.2, 1] as const;

export const settle = { duration: 0.24, ease: BOTH };
export const travel = { duration: 0.4, ease: BOTH };

/** Where there is to be no motion: the change happens at once. */
export const still = { duration: 0 };
