/**
 * React’s own hooks. An island takes them from here: React is CommonJS, and every chunk that imports it by its name needs the
 * bundler’s own runtime as a file, which would be a third wave of requests at the first touch.
 */
// eslint-disable-next-line no-restricted-imports
export { startTransition, useEffect, useLayoutEffect, useMemo, useOptimistic, useRef, useState } from 'react';
