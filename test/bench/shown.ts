/** Moments in the life of the prompt's page, in milliseconds since the epoch, so that other documents can compare. */
export interface Shown {
  /** First contentful paint. */
  readonly question: number;
  /** The frame in which what was found is drawn. */
  readonly findings: number;
}

declare global {
  interface Window { __shown?: Shown }
}

/** Inside the prompt: keeps watch until what was found is listed. Called late, it gives a time that is late, never early. */
export function keepShown(): void {
  const look = () => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    if (first && document.querySelector('.thing')) {
      window.__shown = { question: performance.timeOrigin + first.startTime, findings: performance.timeOrigin + performance.now() };
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}
