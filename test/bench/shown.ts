/** Moments in the life of the prompt's page, in milliseconds since the epoch, so that other documents can compare. */
export interface Shown {
  readonly question: number;
  readonly findings: number;
}

/**
 * Inside the prompt: waits until what was found is listed and drawn. Called late, it gives a time that is late, never early.
 * Rejects after ten seconds.
 */
export function findingsShown(): Promise<Shown> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + 10_000;
    const look = () => {
      const [first] = performance.getEntriesByName('first-contentful-paint');
      if (first && document.querySelector('.thing')) {
        resolve({ question: performance.timeOrigin + first.startTime, findings: performance.timeOrigin + performance.now() });
      } else if (performance.now() > end) {
        reject(new Error('no findings in the prompt'));
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
}
