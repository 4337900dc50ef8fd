/**
 * React’s own parts. Islands and framer-motion take them from here: React is CommonJS, and every chunk that imports it by its name
 * needs the bundler’s own runtime as a file, which would be a third wave of requests at the first touch.
 */
export {
  Children,
  Component,
  createContext,
  createElement,
  default,
  forwardRef,
  Fragment,
  isValidElement,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useId,
  useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useOptimistic,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
