// What of uplot.js our pages use, so that `// @ts-check` works without installing anything.
export type Values = (number | null)[];
export default class uPlot {
  static paths: { bars: (options: object) => unknown; linear: (options?: object) => unknown };
  constructor(options: object, data: Values[], parent: HTMLElement);
  ctx: CanvasRenderingContext2D;
  bbox: { left: number; top: number; width: number; height: number };
  valToPos(value: number, scale: string, canvas?: boolean): number;
  setSize(size: { width: number; height: number }): void;
  destroy(): void;
}
