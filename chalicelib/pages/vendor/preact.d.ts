// What of preact.js our pages use, so that `// @ts-check` works without installing anything.
export type VNode = object;
export type Setter<T> = (next: T | ((before: T) => T)) => void;
export function html(strings: TemplateStringsArray, ...values: unknown[]): any;
export function h(type: unknown, props: object | null, ...children: unknown[]): any;
export function render(node: unknown, parent: Element): void;
export function Fragment(props: { children?: unknown }): any;
export function useState<T>(first: T | (() => T)): [T, Setter<T>];
export function useEffect(run: () => void | (() => void), inputs?: unknown[]): void;
export function useLayoutEffect(run: () => void | (() => void), inputs?: unknown[]): void;
export function useRef<T>(first: T): { current: T };
export function useMemo<T>(make: () => T, inputs: unknown[]): T;
export function useCallback<T>(run: T, inputs: unknown[]): T;
export function useReducer<S, A>(step: (state: S, action: A) => S, first: S): [S, (action: A) => void];
