/** Every duration and curve of the instruments, in seconds; the tokens of `styles/tokens.css`, said again for motion. */
const QUICK = 0.15;
const SETTLE = 0.24;
export const TRAVEL = 0.4;

const EASE_OUT = [0.2, 0.7, 0.2, 1] as const;
const EASE_BOTH = [0.6, 0, 0.2, 1] as const;

export const quick = { duration: QUICK, ease: EASE_OUT };
export const settle = { duration: SETTLE, ease: EASE_BOTH };
export const travel = { duration: TRAVEL, ease: EASE_BOTH };

/** Where there is to be no motion: the change happens at once. */
export const still = { duration: 0 };
